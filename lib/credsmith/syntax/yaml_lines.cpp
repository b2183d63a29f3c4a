// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

bool can_start_key(std::string_view line) {
    constexpr std::string_view never = "#\"'[]{}(,|>@`%";
    constexpr std::string_view before_a_word = "-?:";
    if (line.empty() || is_space(line.front()) ||
        never.find(line.front()) != std::string_view::npos)
        return false;
    return before_a_word.find(line.front()) == std::string_view::npos ||
           !is_space(byte_at(line, 1));
}

} // namespace

std::size_t line_break_after(std::string_view text, std::size_t offset) {
    return std::min(text.find('\n', offset), text.size());
}

std::size_t line_start_before(std::string_view text, std::size_t offset) {
    if (offset == 0) return 0;
    const std::size_t found = text.rfind('\n', offset - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t line_text_end(std::string_view text, std::size_t offset) {
    std::size_t end = line_break_after(text, offset);
    const std::size_t comment = text.substr(0, end).find(" #", offset);
    end = std::min(comment, end);
    while (end > offset && is_space(text[end - 1]))
        --end;
    return end;
}

std::optional<std::size_t> key_colon(std::string_view line) {
    if (!can_start_key(line)) return std::nullopt;
    for (std::size_t at = 0; at < line.size() && !is_line_break(line[at]); ++at) {
        if (line[at] == ':' && is_space(byte_at(line, at + 1))) return at;
        if (line[at] == '#' && at > 0 && is_blank(line[at - 1])) return std::nullopt;
    }
    return std::nullopt;
}

std::size_t token_end(std::string_view text, std::size_t offset) {
    constexpr std::string_view flow_punctuation = ",[]{}";
    while (offset < text.size() && !is_space(text[offset]) &&
           flow_punctuation.find(text[offset]) == std::string_view::npos)
        ++offset;
    return offset;
}

std::optional<std::size_t> closing_quote(std::string_view text, std::size_t open) {
    const char quote = text[open];
    const std::string_view escaped = quote == '"' ? "\\" : "''";
    for (std::size_t at = open + 1; at < text.size(); ++at) {
        if (text.substr(at).starts_with(escaped))
            ++at;
        else if (text[at] == quote)
            return at;
    }
    return std::nullopt;
}

} // namespace credsmith::syntax
