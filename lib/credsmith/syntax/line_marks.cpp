// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/line_marks.h"

#include "credsmith/syntax/line_cursor.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t max_heading_level = 6;
constexpr std::size_t min_fence_length = 3;
constexpr std::size_t max_number_length = 9;

// How often the first character of `line` stands at its start.
std::size_t run_length(std::string_view line) {
    const std::size_t end = line.find_first_not_of(line.front());
    return end == std::string_view::npos ? line.size() : end;
}

bool is_blank_from(std::string_view line, std::size_t offset) {
    return line.find_first_not_of(blanks, offset) == std::string_view::npos;
}

// Length of `-` or of `12.` at the start of `line`, or 0.
std::size_t mark_length(std::string_view line) {
    if (line.empty()) return 0;
    if (std::string_view{"*+-"}.find(line.front()) != std::string_view::npos) return 1;
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool is_number = digits > 0 && digits <= max_number_length && digits < line.size();
    return is_number && (line[digits] == '.' || line[digits] == ')') ? digits + 1 : 0;
}

} // namespace

int heading_level(std::string_view line) {
    if (!line.starts_with('#')) return 0;
    const std::size_t level = run_length(line);
    const bool is_heading =
        level <= max_heading_level && (level == line.size() || is_blank(line[level]));
    return is_heading ? static_cast<int>(level) : 0;
}

Range heading_words(std::string_view text, Range line) {
    line = trim(text, line);
    while (line.begin < line.end && text[line.begin] == '#')
        ++line.begin;
    line = trim(text, line);
    std::size_t end = line.end;
    while (end > line.begin && text[end - 1] == '#')
        --end;
    // Closing marks count only after a blank: `## C#` keeps its own.
    if (end == line.begin || is_blank(text[end - 1])) line.end = end;
    return trim(text, line);
}

int underline_level(std::string_view line) {
    if (line.empty() || (line.front() != '=' && line.front() != '-')) return 0;
    if (!is_blank_from(line, run_length(line))) return 0;
    return line.front() == '=' ? 1 : 2;
}

bool is_rule(std::string_view line) {
    if (line.empty() || std::string_view{"*-_"}.find(line.front()) == std::string_view::npos)
        return false;
    const auto count = std::ranges::count(line, line.front());
    const bool is_pure = std::ranges::all_of(
        line, [&](char byte) { return byte == line.front() || is_blank(byte); });
    return is_pure && count >= 3;
}

std::optional<FenceMark> opening_fence(std::string_view line) {
    if (!line.starts_with("```") && !line.starts_with("~~~")) return std::nullopt;
    const FenceMark mark{line.front(), run_length(line)};
    const bool has_backtick = line.find('`', mark.length) != std::string_view::npos;
    if (mark.character == '`' && has_backtick) return std::nullopt;
    return mark;
}

bool closes_fence(std::string_view line, FenceMark opening) {
    if (line.empty() || line.front() != opening.character) return false;
    const std::size_t length = run_length(line);
    return length >= std::max(opening.length, min_fence_length) && is_blank_from(line, length);
}

std::optional<EntryMark> entry_mark(std::string_view line) {
    const std::size_t length = mark_length(line);
    if (length == 0 || (length < line.size() && !is_blank(line[length]))) return std::nullopt;
    const bool is_empty = is_blank_from(line, length);
    const bool is_first = length == 1 || line.substr(0, length - 1) == "1";
    return EntryMark{length, is_empty, is_first && !is_empty};
}

} // namespace credsmith::syntax
