// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What credsmith needs to know about Unicode text; utf8proc is behind it. All strings are UTF-8,
// all offsets and lengths are bytes unless a name says otherwise. Every function is total: an
// ill-formed byte counts as U+FFFD, and ill-formed text is not normalised.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace credsmith::base {

/// Byte offset of the first byte that is not part of well-formed UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

struct DecodedCharacter {
    char32_t value;
    std::size_t length; ///< in bytes
};

/// The character that starts at `offset`, which must lie inside `text`.
[[nodiscard]] DecodedCharacter decode_at(std::string_view text, std::size_t offset);

/// Whether a character may not stand in a source: C0 controls but tab and line ends, DEL, C1,
/// bidirectional overrides and isolates, U+2028, U+2029, U+FEFF inside a text, non-characters.
[[nodiscard]] bool is_forbidden_character(char32_t character);

/// Canonical composition (NFC).
[[nodiscard]] std::string to_nfc(std::string_view text);

/// For comparing without case: NFKC_Casefold.
[[nodiscard]] std::string fold_case(std::string_view text);

/// `text` as an identifier: compatibility decomposition, marks dropped, lower case (`ß` is `ss`),
/// every run of characters beside a-z and 0-9 one `-`, cut at a hyphen to at most 63 bytes, `c-`
/// before a leading digit. May be empty.
[[nodiscard]] std::string to_slug(std::string_view text);

/// Columns that `text` takes on a terminal, by grapheme cluster. A tab counts as one; callers
/// expand it before.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Number of bytes of the grapheme cluster that starts at `offset`.
[[nodiscard]] std::size_t grapheme_length(std::string_view text, std::size_t offset);

/// Number of words: maximal runs of letters, digits, apostrophes and inner hyphens, with at least
/// one letter or digit.
[[nodiscard]] std::size_t count_words(std::string_view text);

} // namespace credsmith::base
