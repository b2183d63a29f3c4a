// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_html.h"

#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/html_writer.h"
#include "credsmith/syntax/inline_text.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <string>

namespace credsmith::syntax {
namespace {

constexpr std::string_view language_characters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-_.#";

bool is_allowed_image(std::string_view destination) {
    return is_allowed_destination(destination) &&
           (is_relative_path(destination) || destination.starts_with("https:"));
}

// Paragraphs of a list without blank lines between its entries.
bool is_in_tight_list(cmark_node* paragraph) {
    cmark_node* item = cmark_node_parent(paragraph);
    cmark_node* list = item == nullptr ? nullptr : cmark_node_parent(item);
    return list != nullptr && cmark_node_get_list_tight(list) != 0;
}

bool is_ordered(cmark_node* list) {
    return cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
}

std::string heading_tag(cmark_node* heading) {
    return "h" + std::to_string(cmark_node_get_heading_level(heading)) + ">";
}

/// Renders one text. Elements and attributes are all in this class; what is not here cannot appear.
class Renderer {
public:
    explicit Renderer(std::string_view markdown) : lines_(markdown), tree_(parse_cmark(markdown)) {}

    std::string run() {
        render(tree_.get());
        return html_.take();
    }

private:
    void render(cmark_node* root);
    Visit enter(cmark_node* node);
    void leave(cmark_node* node);
    void start_block(std::string_view tag);
    void end_block(std::string_view tag);
    Visit render_words(cmark_node* node);
    void render_piece(const InlineText& piece);
    void render_table(const InlineText& paragraph, const Table& table);
    void render_row(const InlineText& paragraph, const TableRow& row, const Table& table);
    void render_code(cmark_node* node);
    void render_image(cmark_node* node);
    void start_list(cmark_node* node);
    void start_link(cmark_node* node);

    LineStarts lines_;
    CmarkTree tree_;
    HtmlWriter html_;
};

void Renderer::render(cmark_node* root) {
    walk_cmark(
        root, [this](cmark_node* node) { return enter(node); },
        [this](cmark_node* node) { leave(node); });
}

void Renderer::start_block(std::string_view tag) {
    html_.start_line();
    html_.markup(tag);
}

void Renderer::end_block(std::string_view tag) {
    html_.markup(tag);
    html_.start_line();
}

Visit Renderer::enter(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
        return render_words(node);
    case CMARK_NODE_BLOCK_QUOTE:
        start_block("<blockquote>\n");
        break;
    case CMARK_NODE_LIST:
        start_list(node);
        break;
    case CMARK_NODE_ITEM:
        start_block("<li>");
        break;
    case CMARK_NODE_CODE_BLOCK:
        render_code(node);
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        start_block("<hr />\n");
        break;
    case CMARK_NODE_TEXT:
        html_.text(view(cmark_node_get_literal(node)));
        break;
    case CMARK_NODE_SOFTBREAK:
        html_.markup("\n");
        break;
    case CMARK_NODE_LINEBREAK:
        html_.markup("<br />\n");
        break;
    case CMARK_NODE_CODE:
        html_.markup("<code>");
        html_.text(view(cmark_node_get_literal(node)));
        html_.markup("</code>");
        break;
    case CMARK_NODE_EMPH:
        html_.markup("<em>");
        break;
    case CMARK_NODE_STRONG:
        html_.markup("<strong>");
        break;
    case CMARK_NODE_LINK:
        start_link(node);
        break;
    case CMARK_NODE_IMAGE:
        render_image(node);
        return Visit::past;
    default:
        break;
    }
    return Visit::inside;
}

void Renderer::leave(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        if (!is_in_tight_list(node)) end_block("</p>");
        break;
    case CMARK_NODE_HEADING:
        end_block("</" + heading_tag(node));
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        end_block("</blockquote>");
        break;
    case CMARK_NODE_LIST:
        end_block(is_ordered(node) ? "</ol>" : "</ul>");
        break;
    case CMARK_NODE_ITEM:
        end_block("</li>");
        break;
    case CMARK_NODE_EMPH:
        html_.markup("</em>");
        break;
    case CMARK_NODE_STRONG:
        html_.markup("</strong>");
        break;
    case CMARK_NODE_LINK:
        html_.markup("</a>");
        break;
    default:
        break;
    }
}

// A paragraph or heading; both may turn out to hold a table.
Visit Renderer::render_words(cmark_node* node) {
    const InlineText text = lines_.inline_text(node);
    const ParagraphParts parts = split_paragraph(text);
    if (parts.table) {
        render_piece(parts.before);
        render_table(text, *parts.table);
        render_piece(parts.after);
        return Visit::past;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING)
        start_block("<" + heading_tag(node));
    else if (!is_in_tight_list(node))
        start_block("<p>");
    return Visit::inside;
}

// Lines of a paragraph around a table.
void Renderer::render_piece(const InlineText& piece) {
    const CmarkTree tree = parse_cmark(piece.text);
    cmark_node* block = cmark_node_first_child(tree.get());
    if (block == nullptr) return;
    start_block("<p>");
    render(block);
    end_block("</p>");
}

void Renderer::render_table(const InlineText& paragraph, const Table& table) {
    start_block("<table>\n<thead>\n");
    render_row(paragraph, table.header, table);
    html_.markup("</thead>\n");
    if (!table.rows.empty()) {
        html_.markup("<tbody>\n");
        for (const TableRow& row : table.rows)
            render_row(paragraph, row, table);
        html_.markup("</tbody>\n");
    }
    html_.markup("</table>\n");
}

// As many cells as the table has columns, whatever the row has.
void Renderer::render_row(const InlineText& paragraph, const TableRow& row, const Table& table) {
    const std::string_view tag = &row == &table.header ? "th" : "td";
    html_.markup("<tr>\n");
    for (std::size_t column = 0; column < table.alignments.size(); ++column) {
        (html_.markup("<"), html_.markup(tag));
        switch (table.alignments[column]) {
        case Alignment::left:
            html_.attribute("align", "left");
            break;
        case Alignment::centre:
            html_.attribute("align", "center");
            break;
        case Alignment::right:
            html_.attribute("align", "right");
            break;
        case Alignment::none:
            break;
        }
        html_.markup(">");
        if (column < row.cells.size()) {
            const CmarkTree cell = parse_cell(cell_text(paragraph, row.cells[column]));
            if (cmark_node* words = cmark_node_first_child(cell.get())) render(words);
        }
        (html_.markup("</"), html_.markup(tag), html_.markup(">\n"));
    }
    html_.markup("</tr>\n");
}

void Renderer::render_code(cmark_node* node) {
    const std::string_view info = view(cmark_node_get_fence_info(node));
    const std::string_view language = info.substr(0, info.find_first_not_of(language_characters));
    html_.start_line();
    html_.markup("<pre><code");
    if (!language.empty()) html_.attribute("class", "language-" + std::string(language));
    html_.markup(">");
    html_.text(view(cmark_node_get_literal(node)));
    html_.markup("</code></pre>\n");
}

void Renderer::render_image(cmark_node* node) {
    const std::string_view destination = view(cmark_node_get_url(node));
    if (!is_allowed_image(destination)) return html_.text(words_of(node));
    html_.markup("<img");
    html_.destination("src", destination);
    html_.attribute("alt", words_of(node));
    const std::string_view title = view(cmark_node_get_title(node));
    if (!title.empty()) html_.attribute("title", title);
    html_.markup(" />");
}

void Renderer::start_list(cmark_node* node) {
    if (!is_ordered(node)) return start_block("<ul>\n");
    start_block("<ol");
    const int first = cmark_node_get_list_start(node);
    if (first != 1) html_.attribute("start", std::to_string(first));
    html_.markup(">\n");
}

void Renderer::start_link(cmark_node* node) {
    const std::string_view destination = view(cmark_node_get_url(node));
    const std::string_view title = view(cmark_node_get_title(node));
    html_.markup("<a");
    if (is_allowed_destination(destination)) html_.destination("href", destination);
    if (!title.empty()) html_.attribute("title", title);
    html_.markup(">");
}

} // namespace

std::string markdown_to_html(std::string_view markdown) {
    if (!is_within_limits(markdown)) return {};
    return Renderer(markdown).run();
}

} // namespace credsmith::syntax
