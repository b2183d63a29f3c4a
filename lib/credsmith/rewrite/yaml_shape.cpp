// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/yaml_shape.h"

#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/scalar_extent.h"

#include <algorithm>
#include <iterator>

namespace credsmith::rewrite {
namespace {

using syntax::Node;
using syntax::Range;

constexpr std::string_view white_space = " \t\n";

bool is_white(std::string_view bytes, std::size_t at) {
    return at >= bytes.size() || white_space.find(bytes[at]) != std::string_view::npos;
}

/// The mark of a block text (`|`, `>-`): on the last line above its span that says something.
Range mark_of(std::string_view bytes, const Node& node) {
    const std::size_t last = bytes.substr(0, node.span.begin).find_last_not_of(white_space);
    const std::size_t line = bytes.rfind('\n', last);
    for (std::size_t at = line == std::string_view::npos ? 0 : line + 1; at <= last; ++at) {
        if ((bytes[at] != '|' && bytes[at] != '>') || (at > 0 && !is_white(bytes, at - 1)))
            continue;
        const std::size_t end = bytes.find_first_not_of("+-0123456789", at + 1);
        if (is_white(bytes, end)) return {at, std::min(end, bytes.size())};
    }
    return {node.span.begin, node.span.begin};
}

bool keeps(std::string_view bytes, const Node& node) {
    if (!node.is_scalar() || !syntax::is_block(node.style)) return false;
    const Range mark = mark_of(bytes, node);
    return bytes.substr(mark.begin, mark.end - mark.begin).find('+') != std::string_view::npos;
}

bool has_blanks_only(std::string_view bytes, syntax::LineRange line) {
    return syntax::trim(bytes, {line.begin, line.end}).begin == line.end;
}

/// Behind a block text: blanks at the end of its last line are part of it, and so are lines of more
/// blanks than it is indented by.
std::size_t block_end(std::string_view bytes, const Node& node, Range mark) {
    const std::string_view indicators = bytes.substr(mark.begin, mark.end - mark.begin);
    const std::size_t before = bytes.rfind('\n', node.span.begin);
    const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
    const bool is_numbered = indicators.find_first_of("123456789") != std::string_view::npos;
    const std::size_t indent = is_numbered ? 0 : bytes.find_first_not_of(' ', first) - first;
    const bool keeps_all = indicators.find('+') != std::string_view::npos;
    std::size_t end = syntax::line_at(bytes, node.span.end).next;
    for (std::size_t at = end; at < bytes.size();) {
        const syntax::LineRange line = syntax::line_at(bytes, at);
        if (!has_blanks_only(bytes, line)) break;
        at = line.next;
        if (keeps_all || line.end - line.begin > indent) end = at;
    }
    return end;
}

Range text_range(std::string_view bytes, const Node& node) {
    if (!syntax::is_block(node.style)) return {node.span.begin, node.span.end};
    const Range mark = mark_of(bytes, node);
    return {mark.begin, block_end(bytes, node, mark)};
}

bool has_brackets(std::string_view bytes, const Node& node) {
    return !node.is_scalar() && node.span.begin < node.span.end &&
           (bytes[node.span.begin] == '[' || bytes[node.span.begin] == '{');
}

bool has_lines(std::string_view bytes, const Node& node) {
    const std::string_view text = bytes.substr(node.span.begin, length(node.span));
    return (node.is_scalar() && syntax::is_block(node.style)) ||
           text.find('\n') != std::string_view::npos;
}

void add_lines(std::string_view bytes, const Node& node, YamlLines& lines) {
    const bool is_here = node.span.end <= bytes.size(); // what is not, a body says
    if (is_here && has_lines(bytes, node)) {
        if (node.is_scalar())
            lines.texts.push_back(text_range(bytes, node));
        else if (has_brackets(bytes, node))
            lines.brackets.push_back({node.span.begin, node.span.end});
    }
    for (const Node& item : node.items)
        add_lines(bytes, item, lines);
    for (const syntax::Entry& entry : node.entries)
        add_lines(bytes, entry.value, lines);
}

void keep_outermost(std::vector<Range>& ranges) {
    std::ranges::sort(ranges, {}, &Range::begin);
    std::size_t end = 0;
    std::erase_if(ranges, [&end](const Range& range) {
        const bool is_inner = range.end <= end;
        end = std::max(end, range.end);
        return is_inner;
    });
}

} // namespace

std::size_t end_of_value(std::string_view bytes, const Node& node) {
    return syntax::line_at(bytes, node.span.end).next;
}

bool keeps_line_ends(std::string_view bytes, const Node& node) {
    const auto inner = [bytes](const Node& each) { return keeps_line_ends(bytes, each); };
    return keeps(bytes, node) || std::ranges::any_of(node.items, inner) ||
           std::ranges::any_of(node.entries, inner, &syntax::Entry::value);
}

YamlLines lines_of(std::string_view bytes, const Node& node) {
    YamlLines lines;
    add_lines(bytes, node, lines);
    keep_outermost(lines.texts);
    keep_outermost(lines.brackets);
    return lines;
}

bool is_inside(const std::vector<Range>& ranges, std::size_t offset) {
    const auto next = std::ranges::lower_bound(ranges, offset, {}, &Range::begin);
    return next != ranges.begin() && offset < std::prev(next)->end;
}

} // namespace credsmith::rewrite
