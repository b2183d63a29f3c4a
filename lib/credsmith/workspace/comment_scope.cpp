// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/comment_scope.h"

#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/syntax/preflight.h"
#include "credsmith/syntax/yaml_lines.h"

#include <algorithm>
#include <iterator>

namespace credsmith::workspace {
namespace {

using syntax::BlockType;
using syntax::OutlineBlock;
using syntax::Range;
using text::ByteOffset;
using text::Span;

/// A line of YAML.
class Line {
public:
    Line(std::string_view bytes, std::size_t place)
        : begin(syntax::line_start_before(bytes, place)),
          end(syntax::line_break_after(bytes, place)), bytes_(bytes) {
        mark = begin == 0 ? std::min(syntax::byte_order_mark_length(bytes), end) : 0;
        text = begin + mark;
        while (text < end && syntax::is_space(bytes[text]))
            ++text;
    }

    [[nodiscard]] bool is_last() const { return end >= bytes_.size(); }

    [[nodiscard]] Line next() const { return {bytes_, end + 1}; }

    [[nodiscard]] Line previous() const { return {bytes_, begin - 1}; }

    [[nodiscard]] std::size_t indentation() const { return column_of(text); }

    [[nodiscard]] std::size_t column_of(std::size_t place) const { return place - begin - mark; }

    [[nodiscard]] bool says_nothing() const { return text == end || bytes_[text] == '#'; }

    [[nodiscard]] bool starts_item() const { return starts_item(text); }

    /// Whether a mark of a list entry stands at `place`.
    [[nodiscard]] bool starts_item(std::size_t place) const {
        return place < end && bytes_[place] == '-' &&
               syntax::is_space(syntax::byte_at(bytes_, place + 1));
    }

    [[nodiscard]] bool starts_key(std::size_t place) const {
        return syntax::key_colon(bytes_.substr(place, end - place)).has_value();
    }

    /// The end of front matter, of a document or of a block of fields.
    [[nodiscard]] bool is_fence() const {
        const std::string_view words = bytes_.substr(text, end - text);
        return words.starts_with("---") || words.starts_with("...") || words.starts_with("```") ||
               words.starts_with("~~~");
    }

    std::size_t begin;
    std::size_t mark; ///< bytes of a byte order mark before it
    std::size_t text; ///< its first byte that is no white space
    std::size_t end;  ///< before the line end

private:
    std::string_view bytes_;
};

Span span_of(text::SourceId source, std::size_t begin, std::size_t end) {
    return {source, static_cast<ByteOffset>(begin), static_cast<ByteOffset>(end)};
}

bool is_at_top(std::string_view bytes, Span comment) {
    for (Line line(bytes, comment.begin); line.begin > 0;) {
        line = line.previous();
        const std::string_view words = bytes.substr(line.text, line.end - line.text);
        if (!line.says_nothing() && !words.starts_with("---") && words != "\r") return false;
    }
    return true;
}

/// Where the entry that begins at `place`, the first or a later word of `line`, ends.
std::size_t entry_end(Line line, std::size_t place) {
    const std::size_t column = line.column_of(place);
    const bool is_item = line.starts_item(place);
    std::size_t end = line.end;
    while (!line.is_last()) {
        line = line.next();
        if (line.text == line.end) continue;
        // A list may stand in the column of its key. What looks like a comment may be a heading in
        // a text, and closes nothing.
        if (line.says_nothing() && line.indentation() <= column) continue;
        const bool is_inside = line.indentation() > column ||
                               (line.indentation() == column && !is_item && line.starts_item());
        if (!is_inside) break;
        end = line.end;
    }
    return end;
}

/// The innermost entry that begins in a line, or the start of the line.
std::size_t innermost(const Line& line, std::string_view bytes) {
    std::size_t item = line.text;
    std::size_t at = line.text;
    while (line.starts_item(at)) {
        item = at++;
        while (at < line.end && syntax::is_blank(bytes[at]))
            ++at;
    }
    return line.starts_key(at) ? at : item;
}

/// Finds what the comments of a Markdown text stand for.
class MarkdownScopes {
public:
    MarkdownScopes(std::string_view bytes, Span range)
        : text_(syntax::map_lines(bytes, range)), outline_(syntax::read_outline(text_.text)),
          is_whole_file_(range.begin <= syntax::byte_order_mark_length(bytes)) {}

    [[nodiscard]] std::vector<ScopedComment> all() const {
        std::vector<ScopedComment> found;
        for (const Range& comment : outline_.comments)
            found.push_back({to_source(comment), to_source(scope_of(comment))});
        return found;
    }

private:
    [[nodiscard]] Span to_source(Range range) const {
        return text_.map.to_source(range.begin, range.end);
    }

    [[nodiscard]] Range scope_of(Range comment) const {
        const auto after = block_after(comment.begin);
        const bool is_first = after == outline_.blocks.begin();
        if (!is_first) {
            const OutlineBlock& block = *std::prev(after);
            if (comment.end <= block.range.end || is_last_of(block, comment))
                return inside(block, comment);
        }
        if (is_first && is_whole_file_) return {0, text_.text.size()};
        if (after == outline_.blocks.end()) return {comment.end, comment.end};
        return after->type == BlockType::heading ? section(*after) : after->range;
    }

    /// Whether a comment on a line of its own is indented as an entry above it goes on.
    [[nodiscard]] bool is_last_of(const OutlineBlock& block, Range comment) const {
        const std::size_t column =
            comment.begin - syntax::line_start_before(text_.text, comment.begin);
        return block.type == BlockType::entry && column >= block.indent;
    }

    /// In a table the row; in a heading all below it; else the block.
    [[nodiscard]] Range inside(const OutlineBlock& block, Range comment) const {
        if (block.type == BlockType::heading) return section(block);
        if (block.type != BlockType::table) return block.range;
        return {syntax::line_start_before(text_.text, comment.begin),
                syntax::line_break_after(text_.text, comment.end)};
    }

    [[nodiscard]] Range section(const OutlineBlock& heading) const {
        const auto next = std::ranges::find_if(
            block_after(heading.range.begin), outline_.blocks.end(), [&](const OutlineBlock& each) {
                return each.type == BlockType::heading && each.level <= heading.level;
            });
        const bool is_last = next == outline_.blocks.end();
        return {heading.range.begin, is_last ? text_.text.size() : next->range.begin};
    }

    /// The first block that begins behind `place`.
    [[nodiscard]] std::vector<OutlineBlock>::const_iterator block_after(std::size_t place) const {
        return std::ranges::upper_bound(outline_.blocks, place, {},
                                        [](const OutlineBlock& each) { return each.range.begin; });
    }

    text::MappedText text_;
    syntax::Outline outline_;
    bool is_whole_file_; ///< there is nothing before the text
};

bool is_in_markdown(const syntax::Comment& comment) {
    return comment.text.starts_with('<');
}

} // namespace

Span entry_around(std::string_view bytes, Span place) {
    Line line(bytes, place.begin);
    const std::size_t last = line.end;
    std::size_t entry = innermost(line, bytes);
    while (!line.starts_item(entry) && !line.starts_key(entry) && line.begin > 0) {
        const std::size_t column = line.indentation();
        do
            line = line.previous();
        while (line.begin > 0 && (line.says_nothing() || line.indentation() > column));
        entry = innermost(line, bytes);
    }
    return span_of(place.source, entry, std::max(last, entry_end(line, entry)));
}

Span scope_in_yaml(std::string_view bytes, Span place) {
    Line line(bytes, place.begin);
    const bool stands_alone = line.text == place.begin;
    if (!stands_alone) return entry_around(bytes, place);
    if (is_at_top(bytes, place)) return span_of(place.source, 0, bytes.size());
    while (!line.is_last() && line.says_nothing())
        line = line.next();
    if (line.says_nothing() || line.is_fence()) return span_of(place.source, place.end, place.end);
    return span_of(place.source, line.text, entry_end(line, line.text));
}

std::vector<ScopedComment> scopes_in_markdown(std::string_view bytes, Span range) {
    return MarkdownScopes(bytes, range).all();
}

std::vector<ScopedComment> scopes_of(std::string_view bytes,
                                     std::span<const syntax::Comment> comments) {
    std::vector<ScopedComment> found;
    for (const syntax::Comment& comment : comments)
        if (!is_in_markdown(comment))
            found.push_back({comment.span, scope_in_yaml(bytes, comment.span)});
    const auto first = std::ranges::find_if(comments, &is_in_markdown);
    if (first == comments.end()) return found;
    const auto parts = syntax::find_front_matter(first->span.source, bytes);
    const Span all = span_of(first->span.source, 0, bytes.size());
    std::ranges::move(scopes_in_markdown(bytes, parts ? parts->body : all),
                      std::back_inserter(found));
    return found;
}

} // namespace credsmith::workspace
