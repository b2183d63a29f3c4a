// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that reading makes: what keeps bytes from being text, and text from being
// YAML.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <span>

namespace credsmith::syntax {

/// An error at every status: what cannot be read cannot be checked.
[[nodiscard]] constexpr diagnostic::Kind syntax_kind(std::string_view slug,
                                                     std::string_view summary) {
    return {slug, diagnostic::Stage::syntax, diagnostic::always(diagnostic::Severity::error),
            summary, "0.1.0"};
}

namespace kinds {

// Bytes.
inline constexpr auto not_utf8 = syntax_kind("structure/not-utf8", "Files are saved as UTF-8");
inline constexpr auto forbidden_character =
    syntax_kind("structure/forbidden-character", "A file holds no invisible control characters");
inline constexpr auto file_too_large =
    syntax_kind("structure/file-too-large", "A file holds at most 1 MiB and 100,000 values");

inline constexpr auto unfinished_merge =
    syntax_kind("structure/unfinished-merge", "A file holds one version of its text");

// The frame of a file.
inline constexpr auto unclosed_front_matter =
    syntax_kind("structure/unclosed-front-matter", "Front matter stands between two lines `---`");

// YAML.
inline constexpr auto yaml_syntax =
    syntax_kind("structure/yaml-syntax", "YAML is made of `key: value` lines");
inline constexpr auto duplicate_key =
    syntax_kind("structure/duplicate-key", "Each key stands once in its place");
inline constexpr auto tab_indentation =
    syntax_kind("structure/tab-indentation", "YAML is indented with spaces, not with tabs");
inline constexpr auto wrong_indentation =
    syntax_kind("structure/wrong-indentation", "Keys of one level start in one column");
inline constexpr auto yaml_feature = syntax_kind(
    "structure/yaml-feature", "Anchors, tags, directives and several documents are not used");
inline constexpr auto unclosed_quote =
    syntax_kind("structure/unclosed-quote", "A quote that opens also closes");
inline constexpr auto unclosed_bracket =
    syntax_kind("structure/unclosed-bracket", "A bracket that opens also closes");
inline constexpr auto missing_colon =
    syntax_kind("structure/missing-colon", "A key is followed by a colon and a space");
inline constexpr auto unquoted_colon = syntax_kind(
    "structure/unquoted-colon", "A value with a colon and a space in it stands in quotes");
inline constexpr auto unusable_key =
    syntax_kind("structure/unusable-key", "A key is one short piece of text on one line");
inline constexpr auto nested_too_deep =
    syntax_kind("structure/nested-too-deep", "Lists and mappings nest at most 64 levels deep");

// Texts, in both forms of a file.
inline constexpr diagnostic::Kind unclosed_block{"structure/unclosed-block",
                                                 diagnostic::Stage::syntax,
                                                 diagnostic::always(diagnostic::Severity::error),
                                                 "comments and fenced blocks are closed", "0.1"};
inline constexpr auto second_paragraph =
    syntax_kind("structure/second-paragraph", "What is one line in a catalogue is one paragraph");
inline constexpr diagnostic::Kind markup_in_text{
    "structure/markup-in-text", diagnostic::Stage::syntax,
    diagnostic::always(diagnostic::Severity::warning),
    "Titles, summaries and other short texts are plain text", "0.1.0"};

} // namespace kinds

/// All of them, for lists and pages.
[[nodiscard]] std::span<const diagnostic::Kind* const> syntax_kinds();

} // namespace credsmith::syntax
