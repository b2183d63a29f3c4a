// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The source tree as a value, so that a guard can be given a tree that breaks its law. A guard is a
// function from a tree to what is wrong in it, each in words that say how to repair it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::structure {

struct SourceTree {
    std::map<std::string, std::string> files; ///< text by path from the root, with `/`
};

using Problems = std::vector<std::string>;

/// The tree that these tests were built from; read once.
[[nodiscard]] const SourceTree& real_tree();

[[nodiscard]] bool has_file(const SourceTree& tree, const std::string& path);
/// Whether any file lies below `folder`.
[[nodiscard]] bool has_folder(const SourceTree& tree, const std::string& folder);
/// The text of a file, or "".
[[nodiscard]] std::string_view text_of(const SourceTree& tree, const std::string& path);

/// Whether a path is that of a C++ file in one of the folders with code.
[[nodiscard]] bool is_code(std::string_view path);

/// `problems`, one a line, as the message of a failing test.
[[nodiscard]] std::string listed(const Problems& problems);

} // namespace credsmith::structure
