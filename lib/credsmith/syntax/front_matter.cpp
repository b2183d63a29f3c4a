// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/front_matter.h"

#include "credsmith/syntax/preflight.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::string_view section_mark = "## ";

/// A line of hyphens or dashes, and nothing else.
bool is_made_of_dashes(std::string_view line) {
    constexpr std::string_view en_dash = "\xE2\x80\x93";
    constexpr std::string_view em_dash = "\xE2\x80\x94";
    const std::string_view text = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(en_dash) || rest.starts_with(em_dash))
            at += em_dash.size();
        else if (rest.front() == '-')
            ++at;
        else
            return false;
    }
    return at > 1;
}

struct Line {
    std::size_t begin;
    std::size_t next; ///< where the following line starts
    bool is_fence;
    bool is_section;
    bool is_almost_fence; ///< hyphens, but not three, or a dash that a word processor made of them
};

Line line_at(std::string_view bytes, std::size_t begin) {
    const std::size_t found = bytes.find('\n', begin);
    const std::size_t end = found == std::string_view::npos ? bytes.size() : found;
    const std::string_view text = bytes.substr(begin, end - begin);
    const bool is_fence =
        text.starts_with("---") && text.find_first_not_of(" \t\r", 3) == std::string_view::npos;
    const bool is_almost_fence = !is_fence && is_made_of_dashes(text);
    return {begin, std::min(end + 1, bytes.size()), is_fence, text.starts_with(section_mark),
            is_almost_fence};
}

text::Span span_of(text::SourceId source, std::size_t begin, std::size_t end) {
    return {source, static_cast<text::ByteOffset>(begin), static_cast<text::ByteOffset>(end)};
}

} // namespace

std::optional<FalseOpening> find_false_opening(text::SourceId source, std::string_view bytes) {
    bool has_text = false;
    for (std::size_t at = byte_order_mark_length(bytes); at < bytes.size();) {
        const Line line = line_at(bytes, at);
        const std::string_view text = bytes.substr(at, line.next - at);
        const std::size_t end = text.find_last_not_of(" \t\r\n") + 1;
        if (line.is_fence || line.is_almost_fence)
            return FalseOpening{span_of(source, at, at + end), line.is_almost_fence};
        const bool is_code_fence = text.starts_with("```") || text.starts_with("~~~");
        if (is_code_fence || (end > 0 && has_text)) return std::nullopt;
        has_text = end > 0 || has_text;
        at = line.next;
    }
    return std::nullopt;
}

std::optional<FrontMatter> find_front_matter(text::SourceId source, std::string_view bytes) {
    const Line opening = line_at(bytes, byte_order_mark_length(bytes));
    if (!opening.is_fence) return std::nullopt;
    std::optional<Line> likely_end;
    for (std::size_t at = opening.next; at < bytes.size();) {
        const Line line = line_at(bytes, at);
        if (!likely_end && (line.is_section || line.is_almost_fence)) likely_end = line;
        if (line.is_fence)
            return FrontMatter{span_of(source, opening.next, line.begin),
                               span_of(source, line.next, bytes.size()), true};
        at = line.next;
    }
    const Line end = likely_end.value_or(Line{bytes.size(), bytes.size(), false, false, false});
    return FrontMatter{span_of(source, opening.next, end.begin),
                       span_of(source, end.is_section ? end.begin : end.next, bytes.size()), false};
}

} // namespace credsmith::syntax
