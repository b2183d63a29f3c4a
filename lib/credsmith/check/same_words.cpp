// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/same_words.h"

#include "credsmith/base/unicode.h"

namespace credsmith::check {
namespace {

bool is_punctuation(char32_t character) {
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    if (character < 0x80) return !within('a', 'z') && !within('0', '9');
    return character == 0xAB || character == 0xBB || within(0x2000, 0x206F);
}

} // namespace

std::string words_of(std::string_view text) {
    const std::string folded = base::fold_case(text);
    std::string words;
    for (std::size_t i = 0; i < folded.size();) {
        const auto [character, length] = base::decode_at(folded, i);
        if (!is_punctuation(character))
            words.append(folded, i, length);
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
        i += length;
    }
    if (words.ends_with(' ')) words.pop_back();
    return words;
}

} // namespace credsmith::check
