// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/table_headers.h"

#include <algorithm>

namespace credsmith::check {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin); // npos + 1 is 0
}

/// Where the cell that begins at `from` ends: at the next bar without a backslash before it.
std::size_t end_of_cell(std::string_view row, std::size_t from) {
    for (std::size_t i = from; i < row.size(); ++i) {
        if (row[i] == '\\')
            ++i;
        else if (row[i] == '|')
            return i;
    }
    return row.size();
}

std::vector<std::string_view> cells_of(std::string_view line) {
    std::string_view row = trimmed(line);
    if (row.starts_with('|')) row.remove_prefix(1);
    std::vector<std::string_view> cells;
    for (std::size_t from = 0; from < row.size();) {
        const std::size_t end = end_of_cell(row, from);
        cells.push_back(trimmed(row.substr(from, end - from)));
        from = end + 1;
    }
    return cells;
}

/// The number of columns of a line such as `|---|:-:|`; 0 of any other.
std::size_t columns_of_delimiter(std::string_view line) {
    if (line.find('|') == std::string_view::npos) return 0;
    const std::vector<std::string_view> cells = cells_of(line);
    const bool is_delimiter = std::ranges::all_of(cells, [](std::string_view cell) {
        return cell.find('-') != std::string_view::npos &&
               cell.find_first_not_of("-:") == std::string_view::npos;
    });
    return is_delimiter ? cells.size() : 0;
}

TableHeader header_in(std::string_view line, std::size_t begin, std::size_t columns) {
    std::vector<std::string_view> cells = cells_of(line);
    cells.resize(columns);
    TableHeader header{{begin, begin + line.size()}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].empty())
            ++header.named_columns;
        else if (i > 0)
            header.has_gap = true;
    }
    return header;
}

bool opens_or_closes_code(std::string_view line) {
    const std::string_view text = trimmed(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

} // namespace

std::vector<TableHeader> table_headers(std::string_view markdown) {
    std::vector<TableHeader> headers;
    std::string_view above;
    std::size_t above_begin = 0;
    bool is_code = false;
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        const std::string_view line = markdown.substr(begin, end - begin);
        if (opens_or_closes_code(line)) is_code = !is_code;
        const std::size_t columns = is_code ? 0 : columns_of_delimiter(line);
        if (columns > 0 && above.find('|') != std::string_view::npos)
            headers.push_back(header_in(above, above_begin, columns));
        above = is_code ? std::string_view{} : line;
        above_begin = begin;
        begin = end + 1;
    }
    return headers;
}

} // namespace credsmith::check
