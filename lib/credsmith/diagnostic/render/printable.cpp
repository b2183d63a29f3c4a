// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The one place that decides which characters of a foreign text may reach a terminal or a log as
// they are. What could move the cursor, turn the direction of text, hide or break a line is
// written as an escape that shows what stands there.
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace credsmith::diagnostic {
namespace {

struct CharacterRange {
    char32_t first;
    char32_t last;
};

/// Characters that take no place or hide others, besides those that no source may hold.
constexpr std::array invisible{
    CharacterRange{0x00AD, 0x00AD},   // soft hyphen
    CharacterRange{0x034F, 0x034F},   // combining grapheme joiner
    CharacterRange{0x061C, 0x061C},   // Arabic letter mark
    CharacterRange{0x115F, 0x1160},   // Hangul fillers
    CharacterRange{0x180E, 0x180E},   // Mongolian vowel separator
    CharacterRange{0x200B, 0x200F},   // zero-width space and joiners, direction marks
    CharacterRange{0x2028, 0x202E},   // separators of lines and paragraphs, direction
    CharacterRange{0x2060, 0x206F},   // word joiner, invisible operators, isolates
    CharacterRange{0x3164, 0x3164},   // Hangul filler
    CharacterRange{0xFEFF, 0xFEFF},   // byte order mark
    CharacterRange{0xFFA0, 0xFFA0},   // Hangul filler
    CharacterRange{0xFFF9, 0xFFFB},   // annotations
    CharacterRange{0xE0000, 0xE0FFF}, // tags
};

bool is_invisible(char32_t character) {
    return std::ranges::any_of(invisible, [character](const CharacterRange& range) {
        return range.first <= character && character <= range.last;
    });
}

/// Persian words and families of emoji are written with joiners; after a letter of ASCII they have
/// no business.
bool joins(char32_t previous, char32_t character) {
    return previous > 0x7F && (character == 0x200C || character == 0x200D);
}

bool is_shown(char32_t previous, char32_t character) {
    if (character < 0x20) return false; // tabs and line ends too, which sources may hold
    if (character < 0x7F) return true;
    if (joins(previous, character)) return true;
    return !base::is_forbidden_character(character) && !is_invisible(character);
}

std::string escaped(char32_t character) {
    const auto value = static_cast<std::uint32_t>(character);
    return value < 0x100 ? fmt::format("\\x{:02x}", value) : fmt::format("\\u{{{:04X}}}", value);
}

/// For well-formed UTF-8.
std::string printable_characters(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    char32_t previous = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto [character, length] = base::decode_at(text, offset);
        if (is_shown(previous, character))
            shown += text.substr(offset, length);
        else
            shown += escaped(character);
        previous = character;
        offset += length;
    }
    return shown;
}

} // namespace

std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const std::size_t valid = base::first_invalid_utf8(text).value_or(text.size());
        shown += printable_characters(text.substr(0, valid));
        text.remove_prefix(valid);
        if (text.empty()) break;
        shown += escaped(static_cast<unsigned char>(text.front()));
        text.remove_prefix(1);
    }
    return shown;
}

} // namespace credsmith::diagnostic
