// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/comment_place.h"

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/syntax/yaml_lines.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/workspace/comment_scope.h"

#include <algorithm>
#include <iterator>

namespace credsmith::workspace {
namespace {

using syntax::BlockType;
using syntax::Node;
using text::ByteOffset;
using text::Span;

/// Whether a value is written in brackets. A list on lines of its own begins where its first entry
/// does, which may be a bracket.
bool is_in_brackets(const Node& node, std::string_view bytes) {
    const char first = syntax::byte_at(bytes, node.span.begin);
    if (node.is_mapping()) return first == '{';
    return node.is_sequence() && first == '[' &&
           (node.items.empty() || node.items.front().span.begin > node.span.begin);
}

/// Collects the values that have no entries on lines of their own.
void collect_values(const Node& node, std::string_view bytes, std::vector<Span>& values) {
    if (node.is_scalar() || is_in_brackets(node, bytes)) {
        values.push_back(node.span);
        return;
    }
    for (const Node& item : node.items)
        collect_values(item, bytes, values);
    for (const syntax::Entry& entry : node.entries)
        collect_values(entry.value, bytes, values);
}

/// Where the words of the line of `place` end.
std::size_t words_end(std::string_view bytes, std::size_t place) {
    std::size_t end = syntax::line_break_after(bytes, place);
    while (end > place && syntax::is_space(bytes[end - 1]))
        --end;
    return end;
}

std::size_t words_begin(std::string_view bytes, std::size_t place) {
    std::size_t begin = syntax::line_start_before(bytes, place);
    while (begin < bytes.size() && syntax::is_blank(bytes[begin]))
        ++begin;
    return begin;
}

} // namespace

CommentPlaces::CommentPlaces(text::SourceId source, std::string_view bytes, Form form)
    : source_(source),
      bytes_(bytes), yaml_{source, 0, static_cast<ByteOffset>(bytes.size())}, body_{source,
                                                                                    yaml_.end,
                                                                                    yaml_.end} {
    if (form == Form::markdown) {
        const auto parts = syntax::find_front_matter(source, bytes);
        body_ = parts ? parts->body : yaml_;
        yaml_ = parts ? parts->yaml : Span{source, 0, 0};
        read_blocks();
    }
    if (text::length(yaml_) == 0) return;
    diagnostic::Reporter unheard;
    collect_values(syntax::read_yaml(bytes, yaml_, unheard).root, bytes, values_);
    std::ranges::sort(values_);
}

void CommentPlaces::read_blocks() {
    const text::MappedText text = syntax::map_lines(bytes_, body_);
    for (const syntax::OutlineBlock& block : syntax::read_outline(text.text).blocks) {
        const Span range = text.map.to_source(block.range.begin, block.range.end);
        const auto first_line_end = static_cast<ByteOffset>(words_end(bytes_, range.begin));
        const std::size_t rule = syntax::line_break_after(bytes_, range.begin) + 1;
        const std::size_t row = syntax::line_break_after(bytes_, rule) + 1;
        blocks_.push_back({range, first_line_end, static_cast<ByteOffset>(row),
                           block.type == BlockType::table, block.type == BlockType::entry});
    }
}

std::vector<CommentPlace> CommentPlaces::for_place(ByteOffset place) const {
    if (yaml_.begin <= place && place < yaml_.end) return in_yaml(place);
    return in_markdown(place);
}

/// Above the entry, unless that is the top of the file; or behind what stands on its first line.
std::vector<CommentPlace> CommentPlaces::in_yaml(ByteOffset place) const {
    const auto after = std::ranges::upper_bound(values_, place, {}, &Span::begin);
    if (after != values_.begin() && place < std::prev(after)->end) place = std::prev(after)->begin;
    const Span entry = entry_around(bytes_, {source_, place, place});
    if (entry.begin < yaml_.begin) return {};
    const std::size_t line = syntax::line_start_before(bytes_, entry.begin);
    const std::size_t text = words_begin(bytes_, entry.begin);
    const CommentPlace behind{static_cast<ByteOffset>(words_end(bytes_, entry.begin)), " # ", ""};
    const CommentPlace above{static_cast<ByteOffset>(line),
                             std::string(bytes_.substr(line, text - line)) + "# ",
                             std::string(line_end_at(line))};
    const Span scope = scope_in_yaml(bytes_, {source_, above.offset, above.offset});
    const bool is_top = text::length(scope) == bytes_.size();
    if (is_top) return {behind};
    return entry.begin == text ? std::vector{above, behind} : std::vector{behind, above};
}

/// Above the block, or behind its first or last line; in a table in the first cell of the row.
std::vector<CommentPlace> CommentPlaces::in_markdown(ByteOffset place) const {
    const auto after = std::ranges::upper_bound(
        blocks_, place, {}, [](const Block& block) { return block.range.begin; });
    if (after == blocks_.begin() || std::prev(after)->range.end < place) return {};
    const Block& block = *std::prev(after);
    const bool is_top = block.range.begin == 0;
    const CommentPlace above{block.range.begin, "<!-- ",
                             " -->" + std::string(line_end_at(block.range.begin))};
    if (block.is_table && place >= block.first_row) {
        const std::size_t row = words_begin(bytes_, place);
        const std::size_t cell = syntax::byte_at(bytes_, row) == '|' ? row + 1 : row;
        return {{static_cast<ByteOffset>(cell), " <!-- ", " -->"}, above};
    }
    if (block.is_table) return {above};
    const auto last_line_end = static_cast<ByteOffset>(
        words_end(bytes_, syntax::line_start_before(bytes_, block.range.end)));
    const CommentPlace behind{block.is_entry ? block.first_line_end : last_line_end, " <!-- ",
                              " -->"};
    return is_top ? std::vector{behind} : std::vector{above, behind};
}

std::string_view CommentPlaces::line_end_at(std::size_t place) const {
    const std::size_t end = syntax::line_break_after(bytes_, place);
    return end > 0 && syntax::byte_at(bytes_, end - 1) == '\r' ? "\r\n" : "\n";
}

} // namespace credsmith::workspace
