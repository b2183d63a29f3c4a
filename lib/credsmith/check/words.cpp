// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/words.h"

#include <algorithm>
#include <string>

namespace credsmith::check {
namespace {

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Letters of ASCII, digits, and every byte of other scripts.
bool is_word_byte(char byte) {
    const char small = lower(byte);
    return (small >= 'a' && small <= 'z') || (byte >= '0' && byte <= '9') ||
           static_cast<unsigned char>(byte) >= 0x80;
}

bool continues_word(std::string_view text, std::size_t offset) {
    return offset < text.size() && (is_word_byte(text[offset]) || text[offset] == '-');
}

bool stands_at(std::string_view phrase, std::string_view text, std::size_t offset) {
    return std::ranges::equal(phrase, text.substr(offset, phrase.size()), {}, lower, lower) &&
           !continues_word(text, offset + phrase.size());
}

} // namespace

std::optional<std::size_t> WordList::match(std::string_view text, std::size_t offset) const {
    std::optional<std::size_t> longest;
    for (std::string_view rest = lines_; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.empty() || line.front() == '#' || !stands_at(line, text, offset)) continue;
        longest = std::max(longest.value_or(0), offset + line.size());
    }
    return longest;
}

std::optional<syntax::Range> WordList::find(std::string_view text, std::size_t from) const {
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool starts_word = is_word_byte(text[i]) && (i == 0 || !continues_word(text, i - 1));
        if (!starts_word) continue;
        if (const auto end = match(text, i)) return syntax::Range{i, *end};
    }
    return std::nullopt;
}

std::optional<WordList> find_word_list(std::string_view language_tag, std::string_view name) {
    std::string path;
    for (const char byte : language_tag.substr(0, language_tag.find('-')))
        path += lower(byte);
    path.append("/").append(name).append(".txt");
    const base::EmbeddedFile* file = base::find_embedded(embedded_words(), path);
    if (file == nullptr) return std::nullopt;
    return WordList{file->text};
}

} // namespace credsmith::check
