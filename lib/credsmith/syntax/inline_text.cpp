// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/inline_text.h"

#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/line_marks.h"

#include <algorithm>
#include <span>

namespace credsmith::syntax {
namespace {

constexpr std::size_t code_indent = 4;

// The columns, from 0, at which the quotes around a node start, the outermost first.
std::vector<std::size_t> quotes_around(cmark_node* node) {
    std::vector<std::size_t> columns;
    for (; node != nullptr; node = cmark_node_parent(node))
        if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE)
            columns.push_back(static_cast<std::size_t>(cmark_node_get_start_column(node)) - 1);
    std::ranges::reverse(columns);
    return columns;
}

// Where the words of a line start. The marks of quotes may be left out; far to the right they are
// words.
std::size_t words_begin(std::string_view text, LineRange line,
                        std::span<const std::size_t> quotes) {
    LineCursor cursor(text, line);
    for (const std::size_t column : quotes) {
        const bool is_mark = cursor.rest().starts_with('>') &&
                             cursor.column() + cursor.indent() < column + code_indent;
        if (!is_mark) break;
        cursor.skip_mark(1);
    }
    return cursor.next_word();
}

// cmark leaves out the last line of HTML that closes itself; its literal has them all.
int last_line_of(cmark_node* node) {
    if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK) return cmark_node_get_end_line(node);
    const std::string_view literal = view(cmark_node_get_literal(node));
    const auto line_ends = static_cast<int>(std::ranges::count(literal, '\n'));
    return cmark_node_get_start_line(node) + std::max(line_ends, 1) - 1;
}

void append(InlineText& to, std::string_view text, Range range) {
    for (std::size_t at = range.begin; at < range.end; ++at)
        to.push(text[at], at);
}

} // namespace

InlineText InlineText::slice(Range range) const {
    const auto first = offsets.begin() + static_cast<std::ptrdiff_t>(range.begin);
    return {text.substr(range.begin, range.end - range.begin),
            {first, first + static_cast<std::ptrdiff_t>(range.end - range.begin)},
            is_quoted};
}

LineStarts::LineStarts(std::string_view markdown) : text_(markdown) {
    for (std::size_t at = 0; at < text_.size(); at = line_at(text_, at).next)
        starts_.push_back(at);
}

// The line without its end; lines that do not exist are empty at the end of the text.
Range LineStarts::line(int number) const {
    const auto index = static_cast<std::size_t>(std::max(number, 1) - 1);
    if (index >= starts_.size()) return {text_.size(), text_.size()};
    return {starts_[index], line_at(text_, starts_[index]).end};
}

Range LineStarts::lines_of(cmark_node* node) const {
    const Range first = line(cmark_node_get_start_line(node));
    const Range last = line(last_line_of(node));
    const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1));
    const std::size_t begin = std::min(first.begin + column - 1, first.end);
    return {begin, std::max(last.end, begin)};
}

InlineText LineStarts::inline_text(cmark_node* node) const {
    InlineText result;
    const Range lines = lines_of(node);
    const bool is_heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
    if (is_heading && text_.substr(lines.begin).starts_with('#')) {
        append(result, text_, heading_words(text_, lines));
        return result;
    }
    const std::vector<std::size_t> quotes = quotes_around(node);
    result.is_quoted = !quotes.empty();
    for (std::size_t at = lines.begin; at < lines.end;) {
        const LineRange line = line_at(text_, at);
        const bool is_underline = is_heading && line.end >= lines.end;
        if (is_underline) break;
        if (at == lines.begin) {
            append(result, text_, {at, line.end});
        } else {
            result.push('\n', at - 1);
            append(result, text_, {words_begin(text_, line, quotes), line.end});
        }
        at = line.next;
    }
    return result;
}

ParagraphParts split_paragraph(const InlineText& paragraph) {
    const std::string_view text = paragraph.text;
    for (std::size_t at = 0; at < text.size(); at = line_at(text, at).next) {
        auto table = read_table(text, at);
        if (!table) continue;
        const std::size_t before = at == 0 ? 0 : at - 1;
        const std::size_t after = std::min(table->range.end + 1, text.size());
        return {paragraph.slice({0, before}), std::move(table),
                paragraph.slice({after, text.size()})};
    }
    return {paragraph, std::nullopt, {}};
}

InlineText cell_text(const InlineText& paragraph, const TableCell& cell) {
    InlineText result;
    for (std::size_t at = cell.range.begin; at < cell.range.end; ++at) {
        const bool is_escaped_pipe = paragraph.text.compare(at, 2, "\\|") == 0;
        if (is_escaped_pipe && at + 1 < cell.range.end) ++at;
        result.push(paragraph.text[at], paragraph.offsets[at]);
    }
    return result;
}

// The content of a heading is inlines and nothing else, whatever it looks like.
CmarkTree parse_cell(const InlineText& cell) {
    return parse_cmark("# " + cell.text + " #");
}

} // namespace credsmith::syntax
