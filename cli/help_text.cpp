// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "help_text.h"

#include <algorithm>

namespace credsmith::cli {
namespace {

/// A text narrower than that is hard to read.
constexpr std::size_t least_room = 24;
constexpr std::size_t short_indent = 6;

/// Where the text of a line begins: behind its head and a gap of blanks; 0 if it has none.
std::size_t text_column(std::string_view line) {
    const std::size_t head = line.find_first_not_of(' ');
    if (head >= least_room) return head; // the head has a line of its own
    const std::size_t gap = line.find("  ", head);
    return gap == std::string_view::npos ? 0 : line.find_first_not_of(' ', gap);
}

std::string fitted_line(std::string_view line, std::size_t width) {
    std::size_t column = text_column(line);
    if (column == 0 && line.starts_with(' ')) return std::string(line); // a command, to be copied
    std::string lines;
    const auto break_behind = [&lines](std::string_view part, std::size_t indent) {
        lines += part.substr(0, part.find_last_not_of(' ') + 1);
        lines += '\n' + std::string(indent, ' ');
    };
    if (column > 0 && column + least_room > width) {
        const std::string_view head = line.substr(0, column);
        line.remove_prefix(column);
        column = short_indent;
        if (head.find_first_not_of(' ') == std::string_view::npos)
            lines = std::string(column, ' ');
        else
            break_behind(head, column);
    }
    const std::size_t indent = std::max(column, line.find_first_not_of(' '));
    std::size_t used = lines.empty() ? 0 : column;
    while (used + line.size() > width) {
        const std::size_t first = used == 0 ? indent : 0; // no break before the text
        std::size_t blank = line.rfind(' ', width - used);
        if (blank == std::string_view::npos || blank <= first) blank = line.find(' ', first);
        if (blank == std::string_view::npos) break;
        break_behind(line.substr(0, blank), indent);
        line.remove_prefix(blank + 1);
        used = indent;
    }
    return lines + std::string(line);
}

} // namespace

std::string fitted(std::string_view help, std::size_t width) {
    std::string text;
    while (!help.empty()) {
        const std::size_t end = std::min(help.find('\n'), help.size());
        const std::string_view line = help.substr(0, end);
        text += line.size() > width ? fitted_line(line, width) : std::string(line);
        help.remove_prefix(end);
        if (help.empty()) break;
        text += '\n';
        help.remove_prefix(1);
    }
    return text;
}

} // namespace credsmith::cli
