// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_reader.h"

#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/definitions.h"
#include "credsmith/syntax/inline_reader.h"
#include "credsmith/syntax/inline_text.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/line_marks.h"
#include "credsmith/syntax/outline.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

// Reads a piece of a paragraph that cmark did not see as a block of its own.
void read_piece(const CmarkTree& tree, const InlineText& text, MarkdownFacts& facts) {
    if (cmark_node* block = cmark_node_first_child(tree.get())) read_inlines(block, text, facts);
}

void read_row(const InlineText& paragraph, const TableRow& row, MarkdownFacts& facts) {
    for (const TableCell& cell : row.cells) {
        const InlineText text = cell_text(paragraph, cell);
        read_piece(parse_cell(text), text, facts);
    }
}

// cmark counts the definitions at the start of a paragraph as its lines, but not as its words.
InlineText without_definitions(InlineText text, const base::RareList<Range>& definitions) {
    for (const Range& definition : definitions) {
        if (text.text.empty() || text.offsets.front() != definition.begin) continue;
        const auto rest = std::ranges::upper_bound(text.offsets, definition.end);
        const auto begin = static_cast<std::size_t>(rest - text.offsets.begin());
        text = text.slice({begin, text.text.size()});
    }
    return text;
}

void read_block(cmark_node* node, const InlineText& text, MarkdownFacts& facts) {
    const ParagraphParts parts = split_paragraph(text);
    if (!parts.table) {
        const bool is_heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
        if (is_heading && !text.text.empty())
            facts.headings.push_back(
                {cmark_node_get_heading_level(node), text.to_whole({0, text.text.size()})});
        return read_inlines(node, text, facts);
    }
    read_piece(parse_cmark(parts.before.text), parts.before, facts);
    read_row(text, parts.table->header, facts);
    for (const TableRow& row : parts.table->rows)
        read_row(text, row, facts);
    read_piece(parse_cmark(parts.after.text), parts.after, facts);
}

Range without_line_end(std::string_view text, Range range) {
    while (range.end > range.begin && text[range.end - 1] == '\n')
        --range.end;
    return range;
}

// Number of container marks at the start of a line.
std::size_t count_marks(std::string_view line) {
    std::size_t count = 0;
    for (;;) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        const auto entry = entry_mark(line);
        if (!entry && !line.starts_with('>')) return count;
        line.remove_prefix(entry ? entry->length : 1);
        ++count;
    }
}

} // namespace

MarkdownFacts read_markdown(std::string_view markdown) {
    MarkdownFacts facts;
    if (!is_within_limits(markdown)) return facts;
    const LineStarts lines(markdown);
    const CmarkTree tree = parse_cmark(markdown);
    for (const Range& definition : find_definitions(markdown, read_outline(markdown).code))
        facts.definitions.push_back(definition);
    const auto enter = [&](cmark_node* node) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            read_block(node, without_definitions(lines.inline_text(node), facts.definitions),
                       facts);
            return Visit::past;
        case CMARK_NODE_HTML_BLOCK:
            facts.raw_html.push_back(without_line_end(markdown, lines.lines_of(node)));
            return Visit::inside;
        default:
            return Visit::inside;
        }
    };
    walk_cmark(tree.get(), enter, [](cmark_node*) {});
    return facts;
}

bool is_within_limits(std::string_view markdown) {
    if (markdown.size() > max_section_bytes) return false;
    for (std::size_t at = 0; at < markdown.size();) {
        const LineRange line = line_at(markdown, at);
        if (count_marks(markdown.substr(line.begin, line.end - line.begin)) > max_markers)
            return false;
        at = line.next;
    }
    return true;
}

} // namespace credsmith::syntax
