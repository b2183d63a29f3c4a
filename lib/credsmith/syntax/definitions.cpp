// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/definitions.h"

#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/syntax/range_finder.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::size_t max_lines = 4; ///< label, destination, title, and a title that takes two

// Whether cmark takes the whole text for definitions.
bool is_definition(std::string_view text) {
    return text.find("]:") != std::string_view::npos &&
           cmark_node_first_child(parse_cmark(text).get()) == nullptr;
}

// `[^1]: Or four.`: cmark knows no footnotes, and takes some for definitions and others for text.
bool is_footnote(std::string_view line) {
    const std::size_t end = line.starts_with("[^") ? line.find(']') : std::string_view::npos;
    return end != std::string_view::npos && end > 2 && line.substr(end + 1).starts_with(':');
}

// Where the words of the line start, behind the marks of quotes and list entries.
std::size_t words_of_line(std::string_view text, LineRange line) {
    const std::size_t found = text.find_first_not_of(" \t>-*+.)0123456789", line.begin);
    return std::min(found, line.end);
}

// The end of the definition at `begin`, or `begin`. The longest one counts: a title may follow on
// its own line.
std::size_t definition_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    LineRange line = line_at(text, begin);
    if (is_footnote(text.substr(begin, line.end - begin))) return line.end;
    for (std::size_t count = 0; count < max_lines; ++count) {
        if (is_definition(text.substr(begin, line.end - begin))) end = line.end;
        if (line.next >= text.size()) break;
        line = line_at(text, line.next);
        const std::string_view words = text.substr(line.begin, line.end - line.begin);
        if (interrupts_paragraph(words) || words.starts_with('[')) break;
    }
    return end;
}

} // namespace

std::vector<Range> find_definitions(std::string_view markdown, std::span<const Range> code) {
    std::vector<Range> found;
    if (markdown.find("]:") == std::string_view::npos) return found;
    RangeFinder code_finder(code);
    bool may_start = true; // a definition does not interrupt a paragraph
    for (std::size_t at = 0; at < markdown.size();) {
        const LineRange line = line_at(markdown, at);
        at = line.next;
        const std::size_t words = words_of_line(markdown, line);
        const bool is_code = code_finder.holds(line.begin);
        const bool has_mark = trim(markdown, {line.begin, words}).begin < words;
        const bool is_candidate =
            !is_code && (may_start || has_mark) && words < line.end && markdown[words] == '[';
        may_start = words == line.end || is_code || markdown[words] == '#';
        if (!is_candidate) continue;
        const std::size_t end = definition_end(markdown, words);
        if (end == words) continue;
        found.push_back({words, end});
        may_start = true;
        at = line_at(markdown, end).next;
    }
    return found;
}

} // namespace credsmith::syntax
