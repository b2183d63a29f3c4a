// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/markdown_items.h"

#include "credsmith/rewrite/markdown_body.h"
#include "credsmith/rewrite/written_value.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/line_cursor.h"
#include "credsmith/syntax/table.h"

#include <algorithm>

namespace credsmith::rewrite {
namespace {

using syntax::AttributeGroup;
using syntax::BlockType;
using syntax::LineRange;
using syntax::OutlineBlock;
using syntax::Range;
using text::MappedText;

text::Span span_of(const MappedText& text, Range range) {
    return text.map.to_source(range.begin, range.end);
}

/// An item as it is written: the words that its braces follow, and all its lines.
struct WrittenItem {
    text::Span span;      ///< by which the reader knows it
    MappedText words;     ///< with the braces, if there are any
    bool is_line = false; ///< a list entry or a row: it can go without what is around it
};

/// Calls `visit` with each item of the body until it says that this was the one.
template <class Visit>
bool visit_items(const MarkdownBody& body, const Visit& visit) {
    const auto visit_entry = [&](const OutlineBlock& block) {
        const MarkdownBody inside = read_entry(body, block);
        const auto& blocks = inside.outline.blocks;
        const bool has_words = !blocks.empty() && blocks.front().type == BlockType::paragraph;
        const Range words = has_words ? blocks.front().range : Range{};
        return visit(WrittenItem{span_of(body.text, {block.text.begin, block.range.end}),
                                 inside.text.slice(words.begin, words.end), true});
    };
    const auto visit_table = [&](const OutlineBlock& block) {
        const auto table = syntax::read_table(body.text.text, block.range.begin);
        return table && std::ranges::any_of(table->rows, [&](const syntax::TableRow& row) {
                   const Range words = row.cells.empty() ? Range{} : row.cells.front().range;
                   return visit(WrittenItem{span_of(body.text, row.range),
                                            body.text.slice(words.begin, words.end),
                                            table->rows.size() > 1});
               });
    };
    return std::ranges::any_of(body.outline.blocks, [&](const OutlineBlock& block) {
        if (block.type == BlockType::entry) return visit_entry(block);
        if (block.type == BlockType::table) return visit_table(block);
        return block.type == BlockType::heading &&
               visit(WrittenItem{span_of(body.text, block.text),
                                 body.text.slice(block.text.begin, block.text.end)});
    });
}

text::Edit insertion(const MappedText& text, std::size_t at, std::string words) {
    text::Span span = at == 0 ? text.map.to_source(0, 1) : text.map.to_source(at - 1, at);
    span.begin = at == 0 ? span.begin : span.end;
    span.end = span.begin;
    return {span, std::move(words)};
}

/// Puts a property among those in the braces, an id at their start.
Edits set_in_braces(const MappedText& words, const AttributeGroup& group,
                    const diagnostic::SetAttribute& property) {
    const bool is_id = property.name == "id";
    for (const syntax::RawAttribute& each : group.attributes) {
        const Range name = each.name;
        const bool is_it =
            each.is_id ? is_id
                       : std::string_view(words.text).substr(name.begin, name.end - name.begin) ==
                             property.name;
        if (is_it) return std::nullopt;
    }
    if (!group.mistakes.empty() || group.attributes.empty()) return std::nullopt;
    const std::string attribute = written_attribute(property.name, property.value);
    if (is_id)
        return std::vector{insertion(words, group.attributes.front().name.begin, attribute + ' ')};
    return std::vector{insertion(words, group.attributes.back().written.end, ' ' + attribute)};
}

Edits set_behind(const MappedText& words, const diagnostic::SetAttribute& property) {
    const std::size_t end = words.text.find_last_not_of(" \t\n") + 1;
    if (end == 0) return std::nullopt;
    if (const auto group = syntax::find_attribute_group(words.text))
        return set_in_braces(words, *group, property);
    return std::vector{
        insertion(words, end, " {" + written_attribute(property.name, property.value) + '}')};
}

bool is_blank_line(std::string_view bytes, LineRange line) {
    return bytes.substr(line.begin, line.end - line.begin).find_first_not_of(" \t\r") ==
           std::string_view::npos;
}

/// All lines of an item; with the blank lines below it, where there are some above it too.
Edits cut_lines(const Source& source, const text::Span& span) {
    const std::string_view bytes = source.bytes;
    const std::size_t begin = span.begin == 0 ? 0 : bytes.rfind('\n', span.begin - 1) + 1;
    std::size_t end = syntax::line_at(bytes, span.end).next;
    const std::size_t above = begin < 2 ? 0 : bytes.rfind('\n', begin - 2) + 1;
    const bool is_apart = begin > 0 && is_blank_line(bytes, syntax::line_at(bytes, above));
    while (is_apart && end < bytes.size() && is_blank_line(bytes, syntax::line_at(bytes, end)))
        end = syntax::line_at(bytes, end).next;
    return std::vector<text::Edit>{
        {{source.id, static_cast<text::ByteOffset>(begin), static_cast<text::ByteOffset>(end)},
         ""}};
}

/// Takes the attribute whose name is at `place` out of the braces behind `words`.
Edits cut_attribute(const MappedText& words, const text::Span& place) {
    const auto group = syntax::find_attribute_group(words.text);
    if (!group || !group->mistakes.empty()) return std::nullopt;
    const auto& all = group->attributes;
    const auto found = std::ranges::find_if(
        all, [&](const syntax::RawAttribute& each) { return span_of(words, each.name) == place; });
    if (found == all.end()) return std::nullopt;
    Range gone{found->name.begin, found->written.end};
    if (all.size() == 1)
        gone = group->range;
    else if (found == all.begin())
        gone.end = std::next(found)->name.begin;
    const bool takes_blanks = all.size() == 1 || found != all.begin();
    while (takes_blanks && gone.begin > 0 && syntax::is_blank(words.text[gone.begin - 1]))
        --gone.begin;
    return std::vector<text::Edit>{{span_of(words, gone), ""}};
}

} // namespace

bool is_in_fields_block(const MarkdownBody& body, const text::Span& place) {
    const auto holds = [&](const MarkdownBody& part, const OutlineBlock& block) {
        return block.type == BlockType::fence && contains(span_of(part.text, block.text), place);
    };
    return std::ranges::any_of(body.outline.blocks, [&](const OutlineBlock& block) {
        if (block.type != BlockType::entry) return holds(body, block);
        if (!contains(span_of(body.text, block.range), place)) return false;
        const MarkdownBody inside = read_entry(body, block);
        return std::ranges::any_of(inside.outline.blocks,
                                   [&](const OutlineBlock& inner) { return holds(inside, inner); });
    });
}

Edits remove_markdown_item(const Source& source, const MarkdownBody& body, const text::Span& item) {
    Edits edits;
    visit_items(body, [&](const WrittenItem& each) {
        if (each.is_line && each.span == item)
            edits = cut_lines(source, item);
        else if (!each.words.text.empty())
            edits = cut_attribute(each.words, item);
        return edits.has_value();
    });
    return edits;
}

Edits set_in_markdown(const MarkdownBody& body, const diagnostic::SetAttribute& property) {
    Edits edits;
    visit_items(body, [&](const WrittenItem& each) {
        if (each.span != property.item) return false;
        if (!each.words.text.empty()) edits = set_behind(each.words, property);
        return true;
    });
    return edits;
}

} // namespace credsmith::rewrite
