// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/table.h"

#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/outline.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

// Short rows are filled up in HTML: without a bound a small text could grow large.
constexpr std::size_t max_columns = 64;

// The next `|` in the range that is not escaped, or the end of the range.
std::size_t find_pipe(std::string_view text, Range range) {
    for (std::size_t at = range.begin; at < range.end; ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '|')
            return at;
    }
    return range.end;
}

std::optional<Alignment> read_alignment(std::string_view cell) {
    const bool left = cell.starts_with(':');
    if (left) cell.remove_prefix(1);
    const bool right = cell.ends_with(':');
    if (right) cell.remove_suffix(1);
    if (cell.empty() || cell.find_first_not_of('-') != std::string_view::npos) return std::nullopt;
    if (left && right) return Alignment::centre;
    if (left) return Alignment::left;
    return right ? Alignment::right : Alignment::none;
}

// The columns that `|---|:-:|` announces; none if the line is something else.
std::vector<Alignment> read_delimiters(std::string_view text, LineRange line) {
    const std::string_view words = text.substr(line.begin, line.end - line.begin);
    if (words.find('|') == std::string_view::npos || words.find('-') == std::string_view::npos)
        return {};
    if (words.find_first_not_of("|-: \t") != std::string_view::npos) return {};
    std::vector<Alignment> alignments;
    for (const TableCell& cell : split_row(text, {line.begin, line.end}).cells) {
        const auto alignment =
            read_alignment(text.substr(cell.range.begin, cell.range.end - cell.range.begin));
        if (!alignment) return {};
        alignments.push_back(*alignment);
    }
    return alignments;
}

} // namespace

TableRow split_row(std::string_view text, Range line) {
    TableRow row{trim(text, line), {}};
    Range rest = row.range;
    if (rest.begin < rest.end && text[rest.begin] == '|') ++rest.begin;
    while (rest.begin < rest.end) {
        const std::size_t pipe = find_pipe(text, rest);
        row.cells.push_back({trim(text, {rest.begin, pipe})});
        rest.begin = std::min(pipe + 1, rest.end);
    }
    return row;
}

std::optional<Table> read_table(std::string_view text, std::size_t offset) {
    const LineRange first = line_at(text, offset);
    if (find_pipe(text, {first.begin, first.end}) == first.end || first.next == text.size())
        return std::nullopt;
    const LineRange second = line_at(text, first.next);
    std::vector<Alignment> alignments = read_delimiters(text, second);
    if (alignments.empty() || alignments.size() > max_columns) return std::nullopt;
    TableRow header = split_row(text, {first.begin, first.end});
    if (header.cells.size() != alignments.size()) return std::nullopt;

    Table table{{first.begin, second.end}, std::move(header), std::move(alignments), {}};
    for (std::size_t at = second.next; at < text.size();) {
        const LineRange line = line_at(text, at);
        if (interrupts_paragraph(text.substr(line.begin, line.end - line.begin))) break;
        table.rows.push_back(split_row(text, {line.begin, line.end}));
        table.range.end = line.end;
        at = line.next;
    }
    return table;
}

} // namespace credsmith::syntax
