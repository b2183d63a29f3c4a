// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that reading the Markdown form makes: what stands where no field is for it.
#pragma once

#include "credsmith/diagnostic/kind.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <span>

namespace credsmith::surface {

namespace kinds {

/// An error at every status: what has no place would be missing from the package.
[[nodiscard]] constexpr diagnostic::Kind surface_kind(std::string_view slug,
                                                      std::string_view summary) {
    return {slug, diagnostic::Stage::syntax, diagnostic::always(diagnostic::Severity::error),
            summary, "0.1"};
}

// Sections.
inline constexpr auto unknown_section =
    surface_kind("structure/unknown-section", "every section has a name that the profile knows");
inline constexpr auto repeated_section =
    surface_kind("structure/repeated-section", "every section stands once");
inline constexpr auto section_too_large =
    surface_kind("structure/section-too-large", "a section has at most 64 KiB");
inline constexpr auto title_mismatch = surface_kind(
    "structure/title-mismatch", "a first-level heading says the title of the front matter");

// What stands in them.
inline constexpr auto stray_text =
    surface_kind("structure/stray-text", "every text stands in a section that has a place for it");
inline constexpr diagnostic::Kind unread_markdown{
    "structure/unread-markdown", diagnostic::Stage::syntax,
    diagnostic::always(diagnostic::Severity::warning),
    "what looks like a heading, a list or a table is one", "0.1"};
using syntax::kinds::unclosed_block;

// Items and their properties.
inline constexpr auto bad_attribute = surface_kind(
    "structure/bad-attribute", "braces hold `#id` and `name=value`, at the end of their line");
inline constexpr auto said_twice =
    surface_kind("structure/said-twice", "each field is written in one place");
inline constexpr auto unknown_item = surface_kind(
    "structure/unknown-item", "the front matter adds to parts and criteria that the text has");
inline constexpr auto misplaced_fields = surface_kind(
    "structure/misplaced-fields", "a block `yaml fields` stands under the item it is about");
inline constexpr auto broken_table =
    surface_kind("rubric/broken-table", "the rows of a rubric fit its columns");

} // namespace kinds

/// All of them, for lists and pages.
[[nodiscard]] std::span<const diagnostic::Kind* const> surface_kinds();

} // namespace credsmith::surface
