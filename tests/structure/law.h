// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// lib/credsmith/layers.txt as a value: the same file from which the build takes what it links.
#pragma once

#include "structure/source_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::structure {

inline constexpr std::string_view law_path = "lib/credsmith/layers.txt";

/// Headers that begin with `prefix` may be included in `places`, files or folders.
struct HeaderPermission {
    std::string prefix;
    std::vector<std::string> places;
};

struct Law {
    std::map<std::string, std::vector<std::string>> layers; ///< what each may include
    std::vector<HeaderPermission> third_party;
    std::vector<std::string> catchers; ///< files in which an exception may be caught
};

[[nodiscard]] Law read_law(const SourceTree& tree);

/// Whether `path` is one of `places` or lies in one.
[[nodiscard]] bool is_in(std::string_view path, const std::vector<std::string>& places);

} // namespace credsmith::structure
