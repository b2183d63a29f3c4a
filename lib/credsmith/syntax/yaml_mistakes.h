// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Mistakes in YAML that more than one part of the reader meets, each with its words.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

#include <string_view>

namespace credsmith::syntax {

inline constexpr std::size_t max_key_bytes = 1024;
inline constexpr std::string_view quote_the_value = "put the whole value in double quotes";

/// `line` is text that stands where a key should: `title Coaching`, `title:Coaching`.
void report_missing_colon(std::string_view bytes, text::Span line, diagnostic::Reporter& reporter);

/// A word in braces without a value: `{student}`.
void report_braces_without_value(std::string_view bytes, text::Span key,
                                 diagnostic::Reporter& reporter);

/// A list entry whose `dash` has no space behind it: `-entry`.
void report_glued_dash(text::Span dash, diagnostic::Reporter& reporter);

/// A value that begins with `*`, `&` or `!`, and was meant as text.
void report_sign_at_start(std::string_view bytes, text::Span word, diagnostic::Reporter& reporter);

/// An anchor (`&name`) or a tag (`!name`).
void report_property(std::string_view bytes, text::Span property, diagnostic::Reporter& reporter);

/// A key that is nothing, `null`, a list, a mapping or too long; `colon` follows it.
void report_unusable_key(const Node& key, text::Span colon, diagnostic::Reporter& reporter);
[[nodiscard]] bool is_usable_key(const Node& key);

/// An escape in double quotes that means a character nobody sees, as in `"C:\\forms"`. Says whether
/// it reported.
bool report_forbidden_escape(std::string_view bytes, const Node& scalar,
                             diagnostic::Reporter& reporter);

void report_tab(text::Span tab, diagnostic::Reporter& reporter);

/// `line` is the first of a document with something else than a mapping at its top.
void report_not_a_mapping(std::string_view bytes, text::Span line, NodeType found,
                          diagnostic::Reporter& reporter);

/// The first word of a line: what an author meant as its key, where no colon says so.
[[nodiscard]] std::string_view first_word(std::string_view line);

/// The first word of `line` that could be a key of ours, whatever stands around it: ` status`,
/// `? status`, `[status]`, `status;`.
[[nodiscard]] std::string_view meant_key(std::string_view line);

/// Whether `text` looks like a key of ours: letters, digits, `_` and inner `-`.
[[nodiscard]] bool is_key_word(std::string_view text);

/// Whether `line` starts with `key:` and a value without a space between them.
[[nodiscard]] bool has_glued_key(std::string_view line);

} // namespace credsmith::syntax
