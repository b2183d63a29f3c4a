// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/citations.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::syntax {
namespace {

constexpr std::string_view white_space = " \t\n";
constexpr std::string_view key_end = " \t\n,;[]@";

std::string one_line(std::string_view text) {
    std::string line(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string_view trim_locator(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\n,"), text.size());
    const std::size_t end = text.find_last_not_of(white_space);
    return begin == text.size() ? std::string_view{} : text.substr(begin, end + 1 - begin);
}

// ` @key, p. 12` at `begin`, up to `end`.
std::optional<Citation> read_citation(std::string_view words, Range item) {
    const std::size_t mark = words.find_first_not_of(white_space, item.begin);
    if (mark >= item.end || words[mark] != '@') return std::nullopt;
    const Range key{mark + 1, std::min(words.find_first_of(key_end, mark + 1), item.end)};
    if (key.begin == key.end) return std::nullopt;
    return Citation{std::string(words.substr(key.begin, key.end - key.begin)), key,
                    one_line(trim_locator(words.substr(key.end, item.end - key.end)))};
}

// The group that opens at `begin`, if each of its items is a citation.
std::optional<CitationGroup> read_group(std::string_view words, std::size_t begin) {
    CitationGroup group{{begin, begin}, {}};
    for (std::size_t at = begin + 1;;) {
        const std::size_t end = words.find_first_of(";[]", at);
        if (end == std::string_view::npos || words[end] == '[') return std::nullopt;
        auto citation = read_citation(words, {at, end});
        if (!citation) return std::nullopt;
        group.citations.push_back(std::move(*citation));
        if (words[end] == ']') {
            group.range.end = end + 1;
            return group;
        }
        at = end + 1;
    }
}

} // namespace

std::vector<CitationGroup> find_citations(std::string_view words) {
    std::vector<CitationGroup> groups;
    for (std::size_t at = words.find('['); at != std::string_view::npos;) {
        const auto group = read_group(words, at);
        if (group) groups.push_back(*group);
        at = words.find('[', group ? group->range.end : at + 1);
    }
    return groups;
}

} // namespace credsmith::syntax
