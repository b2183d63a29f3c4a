// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/words.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace credsmith::check {
namespace {

char lower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// Place of a byte among the first letters of phrases.
std::size_t letter(char byte) {
    return static_cast<unsigned char>(lower(byte));
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

/// Language and name of a list.
using ListName = std::pair<std::string_view, std::string_view>;

/// `en/vague-verbs.txt` is the list `vague-verbs` of `en`.
std::map<ListName, WordList> read_lists() {
    std::map<ListName, WordList> lists;
    for (const base::EmbeddedFile& file : embedded_words()) {
        const std::size_t slash = file.path.find('/');
        const std::string_view name = file.path.substr(slash + 1);
        lists.emplace(ListName{file.path.substr(0, slash), name.substr(0, name.rfind('.'))},
                      WordList{file.text});
    }
    return lists;
}

} // namespace

WordList::WordList(std::string_view lines) {
    while (!lines.empty()) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        if (!line.empty() && line.front() != '#') phrases_.push_back(line);
    }
    std::ranges::sort(phrases_, [](std::string_view one, std::string_view other) {
        return std::pair(letter(one.front()), other.size()) <
               std::pair(letter(other.front()), one.size());
    });
    for (const std::string_view phrase : phrases_)
        ++first_[letter(phrase.front()) + 1U];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
}

std::span<const std::string_view> WordList::starting_like(char byte) const {
    const std::size_t at = letter(byte);
    return std::span{phrases_}.subspan(first_[at], std::size_t{first_[at + 1]} - first_[at]);
}

std::optional<std::size_t> WordList::match(std::string_view text, std::size_t offset) const {
    if (offset >= text.size()) return std::nullopt;
    for (const std::string_view phrase : starting_like(text[offset]))
        if (stands_at(phrase, text, offset)) return offset + phrase.size();
    return std::nullopt;
}

std::optional<syntax::Range> WordList::find(std::string_view text, std::size_t from) const {
    for (std::size_t i = from; i < text.size(); ++i) {
        const bool starts_word = is_word_byte(text[i]) && (i == 0 || !continues_word(text, i - 1));
        if (!starts_word) continue;
        if (const auto end = match(text, i)) return syntax::Range{i, *end};
    }
    return std::nullopt;
}

const WordList* find_word_list(std::string_view language_tag, std::string_view name) {
    static const std::map<ListName, WordList> lists = read_lists();
    std::string language;
    for (const char byte : language_tag.substr(0, language_tag.find('-')))
        language += lower(byte);
    const auto found = lists.find({language, name});
    return found == lists.end() ? nullptr : &found->second;
}

} // namespace credsmith::check
