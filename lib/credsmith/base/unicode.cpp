// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/unicode.h"

#include "credsmith/base/assert.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace credsmith::base {
namespace {

constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t emoji_presentation = 0xFE0F;
constexpr std::size_t longest_slug = 63;

bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

char ascii_lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

// Eight bytes at a time: nearly all of what authors write is ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t offset) {
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    std::uint64_t block = 0;
    for (; offset + sizeof block <= text.size(); offset += sizeof block) {
        std::memcpy(&block, text.data() + offset, sizeof block);
        if ((block & high_bits) != 0) break;
    }
    while (offset < text.size() && is_ascii(text[offset]))
        ++offset;
    return offset;
}

bool is_ascii(std::string_view text) {
    return skip_ascii(text, 0) == text.size();
}

std::string map_text(std::string_view text, int options) {
    utf8proc_uint8_t* mapped = nullptr;
    const utf8proc_ssize_t length =
        utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                     static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

bool is_small_letter_or_digit(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

// At the last hyphen that leaves at most `longest` bytes; a single long word is cut hard.
std::string_view cut_slug(std::string_view slug, std::size_t longest) {
    if (slug.size() <= longest) return slug;
    const std::size_t hyphen = slug.rfind('-', longest);
    return slug.substr(0, hyphen == std::string_view::npos ? longest : hyphen);
}

utf8proc_int32_t code_point(char32_t character) {
    return static_cast<utf8proc_int32_t>(character);
}

bool is_regional_indicator(char32_t character) {
    return character >= 0x1F1E6 && character <= 0x1F1FF;
}

std::size_t character_width(char32_t character) {
    if (character == '\t') return 1;
    // utf8proc knows one indicator as narrow, but a pair of them is one wide flag.
    if (character == emoji_presentation || is_regional_indicator(character)) return 2;
    return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code_point(character))));
}

// A cluster is as wide as its widest character, not as their sum: the rest is drawn over or into
// it.
std::size_t cluster_width(std::string_view cluster) {
    std::size_t width = 0;
    for (std::size_t offset = 0; offset < cluster.size();) {
        const DecodedCharacter character = decode_at(cluster, offset);
        width = std::max(width, character_width(character.value));
        offset += character.length;
    }
    return width;
}

enum class WordPart { word, hyphen, transparent, gap };

// Apostrophes, combining marks and invisible joiners neither make nor end a word.
WordPart ascii_word_part(char character) {
    if (is_small_letter_or_digit(ascii_lower(character))) return WordPart::word;
    if (character == '-') return WordPart::hyphen;
    return character == '\'' ? WordPart::transparent : WordPart::gap;
}

WordPart word_part(char32_t character) {
    if (character < 0x80) return ascii_word_part(static_cast<char>(character));
    if (character == 0x2010 || character == 0x2011) return WordPart::hyphen;
    if (character == 0x2019) return WordPart::transparent;
    switch (utf8proc_category(code_point(character))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return WordPart::word;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF:
        return WordPart::transparent;
    default:
        return WordPart::gap;
    }
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    for (std::size_t offset = skip_ascii(text, 0); offset < text.size();
         offset = skip_ascii(text, offset)) {
        utf8proc_int32_t character = 0;
        const utf8proc_ssize_t length =
            utf8proc_iterate(bytes_of(text) + offset,
                             static_cast<utf8proc_ssize_t>(text.size() - offset), &character);
        if (length < 0) return offset;
        offset += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

DecodedCharacter decode_at(std::string_view text, std::size_t offset) {
    CREDSMITH_ASSERT(offset < text.size());
    if (is_ascii(text[offset])) return {static_cast<char32_t>(text[offset]), 1};
    utf8proc_int32_t character = 0;
    const utf8proc_ssize_t length = utf8proc_iterate(
        bytes_of(text) + offset, static_cast<utf8proc_ssize_t>(text.size() - offset), &character);
    if (length < 0) return {replacement_character, 1};
    return {static_cast<char32_t>(character), static_cast<std::size_t>(length)};
}

bool is_forbidden_character(char32_t character) {
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    if (character < 0x20) return character != '\t' && character != '\n' && character != '\r';
    if (character < 0x7F) return false;
    const bool is_control = within(0x7F, 0x9F);
    const bool is_separator = within(0x2028, 0x2029);
    const bool is_directional = within(0x202A, 0x202E) || within(0x2066, 0x2069);
    const bool is_non_character = within(0xFDD0, 0xFDEF) || (character & 0xFFFEU) == 0xFFFE;
    return is_control || is_separator || is_directional || is_non_character || character == 0xFEFF;
}

std::string to_nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string fold_case(std::string_view text) {
    if (is_ascii(text)) {
        std::string folded(text);
        std::transform(folded.begin(), folded.end(), folded.begin(), ascii_lower);
        return folded;
    }
    return map_text(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                              UTF8PROC_IGNORE);
}

std::string to_slug(std::string_view text) {
    const std::string plain =
        map_text(text, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                           UTF8PROC_STRIPMARK);
    std::string slug;
    bool is_gap = false;
    for (const char byte : plain) {
        if (!is_small_letter_or_digit(byte)) {
            is_gap = true;
            continue;
        }
        if (is_gap && !slug.empty()) slug += '-';
        is_gap = false;
        slug += byte;
    }
    const bool starts_with_digit = !slug.empty() && slug.front() <= '9';
    const std::string_view prefix = starts_with_digit ? "c-" : "";
    return std::string(prefix).append(cut_slug(slug, longest_slug - prefix.size()));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = grapheme_length(text, offset);
        width += cluster_width(text.substr(offset, length));
        offset += length;
    }
    return width;
}

std::size_t grapheme_length(std::string_view text, std::size_t offset) {
    const DecodedCharacter first = decode_at(text, offset);
    char32_t previous = first.value;
    std::size_t end = offset + first.length;
    utf8proc_int32_t state = 0;
    while (end < text.size()) {
        // Between two ASCII characters only CR LF holds together; this is most of all text.
        if (previous < 0x80 && previous != '\r' && is_ascii(text[end])) break;
        const DecodedCharacter next = decode_at(text, end);
        if (utf8proc_grapheme_break_stateful(code_point(previous), code_point(next.value), &state))
            break;
        previous = next.value;
        end += next.length;
    }
    return end - offset;
}

std::size_t count_words(std::string_view text) {
    enum class State { between, inside, after_hyphen };
    State state = State::between;
    std::size_t words = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const DecodedCharacter character = decode_at(text, offset);
        offset += character.length;
        switch (word_part(character.value)) {
        case WordPart::word:
            if (state == State::between) ++words;
            state = State::inside;
            break;
        case WordPart::hyphen:
            state = state == State::inside ? State::after_hyphen : State::between;
            break;
        case WordPart::transparent:
            break;
        case WordPart::gap:
            state = State::between;
            break;
        }
    }
    return words;
}

} // namespace credsmith::base
