// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/markdown_body.h"

#include "credsmith/syntax/markdown_text.h"

#include <utility>

namespace credsmith::rewrite {

using syntax::Range;
using text::MappedText;

MarkdownBody read_body(const Source& source) {
    const MappedText lines = syntax::map_lines(source.bytes, body_of(source));
    const std::vector<Range> comments = syntax::read_outline(lines.text).comments;
    MarkdownBody body{syntax::remove_ranges(lines, comments), {}, {}};
    body.outline = syntax::read_outline(body.text.text);
    for (const Range& comment : comments) {
        const text::Span span = lines.map.to_source(comment.begin, comment.end);
        body.comments.push_back({span.begin, span.end});
    }
    return body;
}

MarkdownBody read_entry(const MarkdownBody& body, const syntax::OutlineBlock& entry) {
    const MappedText lines = body.text.slice(entry.range.begin, entry.range.end);
    const std::size_t content = entry.text.begin - entry.range.begin;
    MarkdownBody inside{syntax::dedent_entry(lines, content, entry.indent), {}, body.comments};
    inside.outline = syntax::read_outline(inside.text.text);
    return inside;
}

bool LayoutEdits::replace(const MappedText& text, Range range, std::string replacement) {
    const text::Span span = text.map.to_source(range.begin, range.end);
    const std::string_view there = source_.bytes.substr(span.begin, length(span));
    const std::string_view seen =
        std::string_view(text.text).substr(range.begin, range.end - range.begin);
    if (there != seen) return false; // a comment stands in between
    if (there == replacement) return true;
    if (written_.touches({span.begin, span.end})) return false;
    edits_.push_back({span, std::move(replacement)});
    return true;
}

void LayoutEdits::replace(Range bytes, std::string replacement) {
    edits_.push_back({{source_.id, static_cast<text::ByteOffset>(bytes.begin),
                       static_cast<text::ByteOffset>(bytes.end)},
                      std::move(replacement)});
}

bool LayoutEdits::is_written(const MappedText& text, Range range) const {
    const text::Span span = text.map.to_source(range.begin, range.end);
    return written_.touches({span.begin, span.end});
}

} // namespace credsmith::rewrite
