// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/plain_line.h"

#include "credsmith/syntax/citations.h"
#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <optional>

namespace credsmith::syntax {
namespace {

// Few plain lines have one of these, and reading Markdown takes a while.
constexpr std::string_view possible_marks = "*_`[";
constexpr std::string_view bullets = "-+*";

// The columns of cmark are bytes, and right as long as there is one line.
Range range_of(cmark_node* node, std::size_t length) {
    const auto begin = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1) - 1);
    const auto end = static_cast<std::size_t>(std::max(cmark_node_get_end_column(node), 0));
    return {std::min(begin, length), std::min(std::max(begin, end), length)};
}

// cmark counts the words of code without its backquotes.
Range with_backquotes(std::string_view line, Range range) {
    while (range.begin > 0 && line[range.begin - 1] == '`')
        --range.begin;
    while (range.end < line.size() && line[range.end] == '`')
        ++range.end;
    return range;
}

// `https://example.org/_a_/` is one word, whatever it holds.
bool is_in_address(std::string_view line, Range range) {
    const std::size_t before = line.substr(0, range.begin).find_last_of(" \t");
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return line.substr(begin, range.begin - begin).find("://") != std::string_view::npos;
}

std::optional<MarkedStretch> read_node(cmark_node* node, std::string_view line) {
    const Range range = range_of(node, line.size());
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        return MarkedStretch{MarkedAs::emphasis, range};
    case CMARK_NODE_CODE:
        return MarkedStretch{MarkedAs::code, with_backquotes(line, range)};
    case CMARK_NODE_LINK:
        if (line.substr(range.begin).starts_with('<')) return std::nullopt;
        return MarkedStretch{MarkedAs::link, range};
    case CMARK_NODE_IMAGE:
        return MarkedStretch{MarkedAs::image, range};
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<MarkedStretch> find_marked(std::string_view line) {
    const bool is_entry =
        line.size() > 2 && bullets.find(line.front()) != std::string_view::npos && line[1] == ' ';
    if (is_entry) return {{MarkedAs::list, {0, line.size()}}};
    std::vector<MarkedStretch> found;
    const bool may_be = line.find_first_of(possible_marks) != std::string_view::npos;
    if (!may_be || !is_within_limits(line)) return found;
    walk_cmark(
        parse_cmark(line).get(),
        [&](cmark_node* node) {
            const auto marked = read_node(node, line);
            if (!marked) return Visit::inside;
            if (!is_in_address(line, marked->range)) found.push_back(*marked);
            return Visit::past;
        },
        [](cmark_node*) {});
    for (const CitationGroup& group : find_citations(line).groups)
        found.push_back({MarkedAs::citation, group.range});
    std::ranges::stable_sort(found, {}, [](const MarkedStretch& each) { return each.range.begin; });
    std::size_t end = 0;
    std::erase_if(found, [&end](const MarkedStretch& each) {
        const bool is_inside = each.range.begin < end;
        end = std::max(end, each.range.end);
        return is_inside;
    });
    return found;
}

} // namespace credsmith::syntax
