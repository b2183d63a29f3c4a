// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/plain_words.h"

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <array>

namespace credsmith::check {
namespace {

constexpr auto unspaced =
    std::to_array<std::string_view>({"bo", "dz", "ja", "km", "lo", "my", "th", "yue", "zh"});

bool is_word_character(char32_t character) {
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    if (character < 0x80) return within('a', 'z') || within('A', 'Z') || within('0', '9');
    const bool is_punctuation =
        within(0x80, 0xBF) || within(0x2000, 0x206F) || within(0x3000, 0x303F);
    return !is_punctuation;
}

bool is_apostrophe(char32_t character) {
    return character == '\'' || character == 0x2019;
}

} // namespace

std::string plain_words(std::string_view text) {
    const std::string folded = base::fold_case(text);
    std::string words;
    bool is_gap = false;
    for (std::size_t offset = 0; offset < folded.size();) {
        const auto [character, length] = base::decode_at(folded, offset);
        if (is_word_character(character)) {
            if (is_gap && !words.empty()) words += ' ';
            is_gap = false;
            words.append(folded, offset, length);
        } else if (!is_apostrophe(character)) {
            is_gap = true;
        }
        offset += length;
    }
    return words;
}

std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char byte : text) {
        const bool is_blank = byte == ' ' || byte == '\n';
        if (!is_blank)
            line += byte;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
}

bool can_count_words(std::string_view language_tag) {
    const std::string language = base::fold_case(language_tag.substr(0, language_tag.find('-')));
    return std::ranges::find(unspaced, language) == unspaced.end();
}

} // namespace credsmith::check
