// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown without its marks, for formats that hold plain text only.
#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/inline_text.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"

namespace credsmith::syntax {
namespace {

void add_line(std::string& text, std::string_view words) {
    while (words.ends_with('\n'))
        words.remove_suffix(1);
    if (words.empty()) return;
    if (!text.empty()) text += '\n';
    text += words;
}

std::string row_words(const InlineText& paragraph, const TableRow& row) {
    std::string words;
    for (const TableCell& cell : row.cells) {
        if (!words.empty()) words += " | ";
        words += words_of(parse_cell(cell_text(paragraph, cell)).get());
    }
    return words;
}

void add_paragraph(std::string& text, cmark_node* node, const InlineText& lines) {
    const ParagraphParts parts = split_paragraph(lines);
    if (!parts.table) return add_line(text, words_of(node));
    add_line(text, words_of(parse_cmark(parts.before.text).get()));
    add_line(text, row_words(lines, parts.table->header));
    for (const TableRow& row : parts.table->rows)
        add_line(text, row_words(lines, row));
    add_line(text, words_of(parse_cmark(parts.after.text).get()));
}

} // namespace

std::string markdown_to_plain_text(std::string_view markdown) {
    std::string text;
    if (!is_within_limits(markdown)) return text;
    const LineStarts lines(markdown);
    const CmarkTree tree = parse_cmark(markdown);
    const auto enter = [&](cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_CODE_BLOCK) add_line(text, view(cmark_node_get_literal(node)));
        if (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING) return Visit::inside;
        add_paragraph(text, node, lines.inline_text(node));
        return Visit::past;
    };
    walk_cmark(tree.get(), enter, [](cmark_node*) {});
    return text;
}

} // namespace credsmith::syntax
