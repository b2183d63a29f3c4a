// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Rubric tables: pipes and the blanks beside them. A table inside a text stays as it is.
#include "credsmith/base/unicode.h"
#include "credsmith/rewrite/format.h"
#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/table.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::rewrite {
namespace {

using syntax::Alignment;
using syntax::Range;
using syntax::TableRow;

/// A column is as wide as its widest cell, unless that holds sentences: then lining up would only
/// put blanks at the ends of long lines, and change all of them whenever one does.
constexpr std::size_t widest_column = 60;
constexpr std::size_t narrowest_column = 3;

/// A row in bytes of the source: from its first pipe or word to its last, and its cells with the
/// comments in them.
struct Row {
    Range range;
    std::vector<Range> cells;
};

class TableLayout {
public:
    TableLayout(const Source& source, const MarkdownBody& body, const syntax::Table& table)
        : source_(source), body_(body), table_(table) {}

    /// Nothing if the table is part of a text, or a comment goes over several of its lines.
    [[nodiscard]] std::optional<std::vector<text::Edit>> edits();

private:
    [[nodiscard]] Range to_source(Range range) const;
    [[nodiscard]] Range delimiters() const;
    [[nodiscard]] bool has_long_comment() const;
    [[nodiscard]] Row locate(const TableRow& row) const;
    void measure();
    void write_row(const TableRow& place, const Row& row);
    void write_delimiters();

    [[nodiscard]] std::string_view cut(Range range) const {
        return source_.bytes.substr(range.begin, range.end - range.begin);
    }

    [[nodiscard]] std::string padding(const Row& row, std::size_t column) const {
        const std::size_t width = base::display_width(cut(row.cells[column]));
        std::string spaces(widths_.at(column) - std::min(width, widths_.at(column)), ' ');
        return spaces;
    }

    void replace(Range range, std::string replacement) {
        if (cut(range) != replacement)
            edits_.push_back({{source_.id, static_cast<text::ByteOffset>(range.begin),
                               static_cast<text::ByteOffset>(range.end)},
                              std::move(replacement)});
    }

    const Source& source_;
    const MarkdownBody& body_;
    const syntax::Table& table_;
    std::vector<Row> rows_; ///< the header first
    std::vector<std::size_t> widths_;
    std::vector<text::Edit> edits_;
};

Range TableLayout::to_source(Range range) const {
    const text::Span span = body_.text.map.to_source(range.begin, range.end);
    return {span.begin, span.end};
}

// The second line, between header and rows.
Range TableLayout::delimiters() const {
    const syntax::LineRange header = syntax::line_at(body_.text.text, table_.range.begin);
    return syntax::trim(body_.text.text,
                        {header.next, syntax::line_at(body_.text.text, header.next).end});
}

bool TableLayout::has_long_comment() const {
    const Range all = to_source(table_.range);
    return std::ranges::any_of(body_.comments, [&](const Range& comment) {
        return comment.begin >= all.begin && comment.end <= all.end &&
               cut(comment).find('\n') != std::string_view::npos;
    });
}

Row TableLayout::locate(const TableRow& row) const {
    const std::string_view text = body_.text.text;
    Row found{to_source(row.range), {}};
    std::size_t begin = found.range.begin + (cut(found.range).starts_with('|') ? 1U : 0U);
    for (const syntax::TableCell& cell : row.cells) {
        const std::size_t pipe = std::min(text.find('|', cell.range.end), row.range.end);
        const bool is_closed = pipe < row.range.end;
        const std::size_t end = is_closed ? to_source({pipe, pipe + 1}).begin : found.range.end;
        found.cells.push_back(syntax::trim(source_.bytes, {begin, std::max(begin, end)}));
        begin = end + 1;
    }
    return found;
}

void TableLayout::measure() {
    widths_.assign(table_.header.cells.size(), narrowest_column);
    for (const Row& row : rows_)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            widths_.at(i) = std::max(widths_.at(i), base::display_width(cut(row.cells[i])));
    std::ranges::replace_if(
        widths_, [](std::size_t width) { return width > widest_column; }, narrowest_column);
}

void TableLayout::write_row(const TableRow& place, const Row& row) {
    if (row.cells.empty()) return;
    const std::size_t line = body_.text.text.rfind('\n', place.range.begin);
    const std::size_t line_begin = line == std::string::npos ? 0 : line + 1;
    const Range indentation = to_source({line_begin, place.range.begin});
    if (indentation.end <= row.range.begin &&
        cut(indentation).find_first_not_of(" \t") == std::string_view::npos)
        replace(indentation, {});
    replace({row.range.begin, row.cells.front().begin}, "| ");
    for (std::size_t i = 0; i + 1 < row.cells.size(); ++i)
        replace({row.cells[i].end, row.cells[i + 1].begin}, padding(row, i) + " | ");
    replace({row.cells.back().end, std::max(row.cells.back().end, row.range.end)},
            padding(row, row.cells.size() - 1) + " |");
}

void TableLayout::write_delimiters() {
    std::string line = "|";
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const Alignment alignment = table_.alignments[i];
        std::string cell(widths_[i], '-');
        if (alignment == Alignment::left || alignment == Alignment::centre) cell.front() = ':';
        if (alignment == Alignment::right || alignment == Alignment::centre) cell.back() = ':';
        line += ' ' + cell + " |";
    }
    const syntax::LineRange header = syntax::line_at(body_.text.text, table_.range.begin);
    const Range range{header.next, delimiters().end};
    const Range there = to_source(range);
    if (there.end - there.begin == range.end - range.begin) replace(there, std::move(line));
}

std::optional<std::vector<text::Edit>> TableLayout::edits() {
    if (has_long_comment()) return std::nullopt;
    rows_.push_back(locate(table_.header));
    for (const TableRow& row : table_.rows)
        rows_.push_back(locate(row));
    measure();
    write_row(table_.header, rows_.front());
    write_delimiters();
    for (std::size_t i = 0; i < table_.rows.size(); ++i)
        write_row(table_.rows[i], rows_[i + 1]);
    return std::move(edits_);
}

bool is_layout(const LayoutEdits& layout, const MarkdownBody& body, const syntax::Table& table) {
    const syntax::LineRange header = syntax::line_at(body.text.text, table.range.begin);
    return !layout.is_written(body.text,
                              {header.next, syntax::line_at(body.text.text, header.next).end});
}

} // namespace

std::vector<text::Edit> format_tables(const Source& source) {
    const MarkdownBody body = read_body(source);
    const LayoutEdits layout(source);
    std::vector<text::Edit> all;
    for (const syntax::OutlineBlock& block : body.outline.blocks) {
        if (block.type != syntax::BlockType::table) continue;
        const auto table = syntax::read_table(body.text.text, block.range.begin);
        if (!table || !is_layout(layout, body, *table)) continue;
        if (auto edits = TableLayout(source, body, *table).edits())
            all.insert(all.end(), edits->begin(), edits->end());
    }
    return all;
}

} // namespace credsmith::rewrite
