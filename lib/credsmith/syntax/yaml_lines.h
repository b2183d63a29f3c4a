// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// YAML looked at line by line, without a parser: where lines end, how far they are indented, and
// whether they read `key: ...`. Enough to cut a document into its entries and to guess what an
// author meant.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace credsmith::syntax {

[[nodiscard]] constexpr bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

[[nodiscard]] constexpr bool is_line_break(char byte) {
    return byte == '\n' || byte == '\r';
}

/// Whether `byte`, the last or the first of a word, ends it: white space, a line end or (as '\0')
/// the end of the text.
[[nodiscard]] constexpr bool is_space(char byte) {
    return is_blank(byte) || is_line_break(byte) || byte == '\0';
}

/// The byte at `offset`, or '\0' behind the end.
[[nodiscard]] constexpr char byte_at(std::string_view text, std::size_t offset) {
    return offset < text.size() ? text[offset] : '\0';
}

/// Offset of the line end (`\n`) at or behind `offset`, or the size of the text.
[[nodiscard]] std::size_t line_break_after(std::string_view text, std::size_t offset);

/// Where the line of `offset` starts.
[[nodiscard]] std::size_t line_start_before(std::string_view text, std::size_t offset);

/// Where the text of the line of `offset` ends: before a comment, white space and the line end.
[[nodiscard]] std::size_t line_text_end(std::string_view text, std::size_t offset);

/// `line` starts with an unquoted key: the offset of the colon that ends it.
[[nodiscard]] std::optional<std::size_t> key_colon(std::string_view line);

/// The end of the run of bytes at `offset` that are neither white space nor flow punctuation.
[[nodiscard]] std::size_t token_end(std::string_view text, std::size_t offset);

/// The offset of the quote that closes the one at `open`.
[[nodiscard]] std::optional<std::size_t> closing_quote(std::string_view text, std::size_t open);

} // namespace credsmith::syntax
