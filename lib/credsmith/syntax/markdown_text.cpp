// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_text.h"

#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/syntax/range_finder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace credsmith::syntax {
namespace {

using text::ByteOffset;
using text::MappedText;

constexpr std::string_view hard_break = "  ";
constexpr std::size_t code_indent = 4;

MappedText empty_like(const MappedText& text) {
    return {{}, text::OffsetMap(text.map.source())};
}

void append(MappedText& to, const MappedText& from, Range range) {
    to.text.append(from.text, range.begin, range.end - range.begin);
    to.map.append(from.map.slice(range.begin, range.end));
}

bool is_blank_line(std::string_view text, std::size_t begin) {
    const std::size_t word = text.find_first_not_of(" \t", begin);
    return word == std::string_view::npos || text[word] == '\n';
}

// Whether the line before the one that starts at `begin` is blank, or there is none.
bool follows_blank_line(std::string_view text, std::size_t begin) {
    if (begin == 0) return true;
    const std::size_t before = begin < 2 ? std::string_view::npos : text.rfind('\n', begin - 2);
    return is_blank_line(text, before == std::string_view::npos ? 0 : before + 1);
}

// What goes together with `range`: the blanks, or the lines, that would be left over without it.
Range widen(std::string_view text, Range range) {
    std::size_t before = range.begin;
    while (before > 0 && is_blank(text[before - 1]))
        --before;
    std::size_t after = range.end;
    while (after < text.size() && is_blank(text[after]))
        ++after;
    const bool is_line_start = before == 0 || text[before - 1] == '\n';
    const bool is_line_end = after == text.size() || text[after] == '\n';
    if (is_line_start && is_line_end) {
        after = std::min(after + 1, text.size());
        if (after < text.size() && follows_blank_line(text, before) && is_blank_line(text, after))
            after = line_at(text, after).next;
        return {before, after};
    }
    if (is_line_end) return {before, after};
    if (is_line_start) return {range.begin, after};
    return after > range.end ? Range{before, range.end} : range;
}

bool starts_line(std::string_view text, std::size_t at) {
    const std::size_t word = text.substr(0, at).find_last_not_of(" \t");
    return word == std::string_view::npos || text[word] == '\n';
}

// Ranges with nothing but white space between them count as one; but a blank line behind words
// ends their paragraph, and stays.
std::vector<Range> join_neighbours(std::string_view text, std::span<const Range> ranges) {
    std::vector<Range> joined;
    const auto follows = [&](const Range& range) {
        if (joined.empty()) return false;
        const std::string_view gap =
            text.substr(joined.back().end, range.begin - joined.back().end);
        const bool has_blank_line = std::ranges::count(gap, '\n') > 1;
        return gap.find_first_not_of(" \t\n") == std::string_view::npos &&
               !(has_blank_line && !starts_line(text, joined.back().begin));
    };
    for (const Range& range : ranges) {
        if (follows(range))
            joined.back().end = range.end;
        else
            joined.push_back(range);
    }
    return joined;
}

// Columns by which all lines are indented; an indentation that makes code is not taken away.
std::size_t common_indent(std::string_view text) {
    std::size_t common = code_indent;
    for (std::size_t at = 0; at < text.size() && common > 0;) {
        const LineRange line = line_at(text, at);
        const std::size_t word = std::min(text.find_first_not_of(' ', at), line.end);
        if (!is_blank_line(text, at)) common = std::min(common, word - line.begin);
        at = line.next;
    }
    return common < code_indent ? common : 0;
}

// The line [begin, end) without what its end does not need. Two blanks before another line of prose
// stay.
Range trim_line(std::string_view text, LineRange line, bool is_code) {
    const Range all{line.begin, line.end};
    const Range words = trim(text, all);
    const std::size_t end = words.begin == words.end ? all.begin : words.end;
    const bool is_break = !is_code && end > all.begin && text.substr(end).starts_with(hard_break) &&
                          line.next < text.size() && !is_blank_line(text, line.next);
    return {all.begin, is_break ? end + hard_break.size() : end};
}

MappedText remove_comments(const MappedText& text) {
    if (text.text.find("<!--") == std::string::npos) return text;
    return remove_ranges(text, read_outline(text.text).comments);
}

// Code has no hard line breaks; only texts with trailing blanks need to know where it is.
std::vector<Range> code_lines(std::string_view text) {
    if (text.find("  \n") == std::string_view::npos) return {};
    return read_outline(text).code;
}

// Offsets of the first and behind the last line that is not blank.
Range trim_blank_lines(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {0, 0};
    const std::size_t line_end = text.rfind('\n', first);
    const std::size_t last = text.find_last_not_of(" \t\n");
    return {line_end == std::string_view::npos ? 0 : line_end + 1, last + 1};
}

} // namespace

MappedText normalize_markdown(const MappedText& raw) {
    const MappedText text = remove_comments(raw);
    const std::vector<Range> code = code_lines(text.text);
    RangeFinder code_finder(code);
    const Range kept = trim_blank_lines(text.text);
    const std::string_view lines = std::string_view(text.text).substr(0, kept.end);
    const std::size_t indent = common_indent(lines);
    MappedText result = empty_like(text);
    for (std::size_t at = kept.begin; at < lines.size();) {
        const LineRange line = line_at(lines, at);
        Range words = trim_line(lines, line, code_finder.holds(line.begin));
        words.begin = std::min(words.begin + indent, words.end);
        append(result, text, words);
        if (line.next > line.end) append(result, text, {line.end, line.next});
        at = line.next;
    }
    return result;
}

MappedText one_line(const MappedText& text) {
    constexpr std::string_view white_space = " \t\n";
    const std::size_t begin = std::min(text.text.find_first_not_of(white_space), text.text.size());
    const std::size_t end = text.text.find_last_not_of(white_space) + 1; // npos + 1 is 0
    if (begin >= end) return text.slice(begin, begin);
    MappedText line = empty_like(text);
    for (std::size_t at = begin; at < end;) {
        std::size_t stop = std::min(text.text.find('\n', at), end);
        const std::size_t next = stop == end ? end : text.text.find_first_not_of(white_space, stop);
        if (stop < end) stop = text.text.find_last_not_of(white_space, stop) + 1;
        append(line, text, {at, stop});
        if (next > stop) {
            const text::Span gap = text.map.to_source(stop, next);
            line.text += ' ';
            line.map.append_whole(1, gap.begin, text::length(gap));
        }
        at = next;
    }
    return line;
}

MappedText map_lines(std::string_view bytes, text::Span span) {
    MappedText result{{}, text::OffsetMap(span.source)};
    for (std::size_t at = span.begin; at < span.end;) {
        const std::size_t found = bytes.find("\r\n", at);
        const std::size_t end = std::min<std::size_t>(found, span.end);
        result.text.append(bytes, at, end - at);
        result.map.append_exact(static_cast<ByteOffset>(at), end - at);
        at = end == span.end ? end : end + 1;
    }
    if (result.text.empty()) result.map.append_exact(span.begin, 0);
    return result;
}

MappedText remove_ranges(const MappedText& text, std::span<const Range> ranges) {
    if (ranges.empty()) return text;
    MappedText result = empty_like(text);
    std::size_t at = 0;
    for (const Range& range : join_neighbours(text.text, ranges)) {
        const Range gone = widen(text.text, range);
        if (gone.begin > at) append(result, text, {at, gone.begin});
        at = std::max(at, gone.end);
    }
    append(result, text, {at, text.text.size()});
    return result;
}

MappedText dedent_entry(const MappedText& entry, std::size_t content, std::size_t indent) {
    MappedText result = empty_like(entry);
    LineRange line = line_at(entry.text, 0);
    append(result, entry, {content, line.next});
    while (line.next < entry.text.size()) {
        line = line_at(entry.text, line.next);
        LineCursor cursor(entry.text, line);
        cursor.skip_blanks(indent);
        const std::size_t word = cursor.next_word();
        const bool has_tab = entry.text.find('\t', cursor.position()) < word;
        if (has_tab) {
            // A tab means other columns once the text has moved: its blanks are written out.
            const text::Span blanks = entry.map.to_source(cursor.position(), word);
            result.text.append(cursor.indent(), ' ');
            result.map.append_whole(cursor.indent(), blanks.begin, text::length(blanks));
            append(result, entry, {word, line.next});
        } else {
            append(result, entry, {cursor.position(), line.next});
        }
    }
    return result;
}

} // namespace credsmith::syntax
