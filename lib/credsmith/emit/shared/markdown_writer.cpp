// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/markdown_writer.h"

#include <cstddef>

namespace credsmith::emit {
namespace {

constexpr auto none = std::string_view::npos;

/// Whether a text would open a heading, a list entry, a quotation or the like, and where the mark
/// that makes it one stands.
std::size_t block_mark(std::string_view text) {
    if (text.empty()) return none;
    if (std::string_view("#+-=>~").find(text.front()) != none) return 0;
    const std::size_t digits = text.find_first_not_of("0123456789");
    const bool is_numbered =
        digits != none && digits > 0 && (text[digits] == '.' || text[digits] == ')');
    return is_numbered ? digits : none;
}

/// Whether the character at `at` would be read as a mark anywhere in a line.
bool is_mark(std::string_view text, std::size_t at) {
    if (text[at] == '&') return text.find(';', at) != none;
    return std::string_view("\\`*_[]<>").find(text[at]) != none;
}

} // namespace

std::string escape_markdown(std::string_view text) {
    const std::size_t opening = block_mark(text);
    std::string markdown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == opening || is_mark(text, i)) markdown += '\\';
        markdown += text[i];
    }
    return markdown;
}

void MarkdownWriter::heading(int level, std::string_view title) {
    if (!title.empty())
        paragraph(std::string(static_cast<std::size_t>(level), '#') + " " + std::string(title));
}

void MarkdownWriter::paragraph(std::string_view markdown) {
    if (!markdown.empty()) append(markdown, "\n\n");
    ends_in_short_entry_ = false;
}

void MarkdownWriter::entry(std::string_view marker, std::string_view markdown) {
    if (markdown.empty()) return;
    const std::string indentation(marker.size() + 1, ' ');
    std::string item = std::string(marker) + " ";
    for (const char c : markdown) {
        const bool starts_line = item.ends_with('\n');
        if (starts_line && c != '\n') item += indentation;
        item += c;
    }
    const bool is_short = item.find('\n') == none;
    append(item, is_short && ends_in_short_entry_ ? "\n" : "\n\n");
    ends_in_short_entry_ = is_short;
}

void MarkdownWriter::append(std::string_view block, std::string_view separator) {
    if (!text_.empty()) text_ += separator;
    text_ += block;
}

} // namespace credsmith::emit
