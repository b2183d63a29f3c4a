// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Kinds of finding as the tree shows them: literals of the form `group/name` that begin a Kind in
// the code of the library, pages of documentation, and folders of golden cases.
#pragma once

#include "structure/source_tree.h"

#include <set>
#include <string>
#include <string_view>

namespace credsmith::structure {

inline constexpr std::string_view page_folder = "docs/reference/rules/";
inline constexpr std::string_view golden_folder = "tests/golden/check/";

/// Slugs of the kinds that `text` defines.
[[nodiscard]] std::set<std::string> slugs_in(std::string_view text);
/// Slugs of all kinds that the library defines.
[[nodiscard]] std::set<std::string> kind_slugs(const SourceTree& tree);
/// Slugs of all pages.
[[nodiscard]] std::set<std::string> page_slugs(const SourceTree& tree);

[[nodiscard]] std::string page_path(const std::string& slug);

/// What a kind lacks of its page and its two golden folders.
[[nodiscard]] Problems missing_companions(const SourceTree& tree, const std::string& slug);

} // namespace credsmith::structure
