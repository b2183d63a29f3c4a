// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/link_tail.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::string_view white_space = " \t\n";

std::size_t skip_white_space(std::string_view text, std::size_t begin) {
    return std::min(text.find_first_not_of(white_space, begin), text.size());
}

char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? text[at] : '\0';
}

// The first of `marks` at or after `begin` that is not escaped, or the end of the text.
std::size_t find_unescaped(std::string_view text, std::size_t begin, std::string_view marks) {
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (marks.find(text[at]) != std::string_view::npos)
            return at;
    }
    return text.size();
}

// `<a b>`: anything but a line end.
std::optional<LinkTail> read_pointed(std::string_view text, std::size_t begin) {
    const std::size_t end = find_unescaped(text, begin + 1, "<>\n");
    if (byte_at(text, end) != '>') return std::nullopt;
    return LinkTail{{begin + 1, end}, end + 1};
}

// Up to white space or to the bracket that closes none of its own.
LinkTail read_bare(std::string_view text, std::size_t begin) {
    std::size_t depth = 0;
    std::size_t at = begin;
    while ((at = find_unescaped(text, at, " \t\n()")) < text.size()) {
        if (text[at] == '(')
            ++depth;
        else if (text[at] != ')' || depth == 0)
            break;
        else
            --depth;
        ++at;
    }
    return {{begin, at}, at};
}

// Behind a title that stands at `begin`, or `begin`; nothing if it has no end.
std::optional<std::size_t> skip_title(std::string_view text, std::size_t begin) {
    const char opening = byte_at(text, begin);
    if (opening != '"' && opening != '\'' && opening != '(') return begin;
    const char closing = opening == '(' ? ')' : opening;
    const std::size_t end = find_unescaped(text, begin + 1, std::string_view{&closing, 1});
    if (end == text.size()) return std::nullopt;
    return end + 1;
}

} // namespace

std::optional<LinkTail> read_link_tail(std::string_view text, std::size_t begin) {
    if (byte_at(text, begin) != '(') return std::nullopt;
    const std::size_t start = skip_white_space(text, begin + 1);
    const auto destination =
        byte_at(text, start) == '<' ? read_pointed(text, start) : read_bare(text, start);
    if (!destination) return std::nullopt;
    const auto title_end = skip_title(text, skip_white_space(text, destination->end));
    if (!title_end) return std::nullopt;
    const std::size_t end = skip_white_space(text, *title_end);
    if (byte_at(text, end) != ')') return std::nullopt;
    return LinkTail{destination->destination, end + 1};
}

} // namespace credsmith::syntax
