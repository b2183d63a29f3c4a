// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/items.h"

#include "credsmith/surface/look_alikes.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/markdown_text.h"
#include "credsmith/syntax/syntax_kinds.h"
#include "credsmith/syntax/yaml_reader.h"

#include <algorithm>
#include <array>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::BlockType;
using syntax::Node;
using syntax::OutlineBlock;
using syntax::Range;

constexpr Message<> one_paragraph{"this is a second paragraph where one is expected"};
constexpr Message<> no_place{"there is no field for this text"};
constexpr Message<> no_item{"these fields belong to no item"};

// The first line of a block, for findings that are about the whole.
Range first_line(const Passage& passage, const OutlineBlock& block) {
    const std::size_t end = passage.text.text.find('\n', block.range.begin);
    const std::size_t begin = passage.text.text.find_first_not_of(" \t", block.range.begin);
    return {std::min(begin, block.range.end), std::min(end, block.range.end)};
}

// `### Goal ### {#goal}`: the marks that close a heading may stand before its braces.
text::MappedText without_closing_marks(const text::MappedText& words, int level) {
    const std::string marks = ' ' + std::string(static_cast<std::size_t>(level), '#');
    const std::size_t end = words.text.find_last_not_of(" \t") + 1;
    if (!std::string_view(words.text).substr(0, end).ends_with(marks)) return words;
    return words.slice(0, end - marks.size());
}

// A block that nobody closed, or that was closed where it was meant to end: both were said.
bool was_left_open(const Passage& passage, const OutlineBlock& block) {
    if (block.type != BlockType::fence) return false;
    const text::Span mark = passage.span_of({block.range.end - 1, block.range.end});
    return !block.is_closed || mark.begin == mark.end;
}

} // namespace

HeadedItem read_heading(const Passage& passage, const OutlineBlock& heading,
                        const Context& context) {
    Attributed split = split_attributes(passage.slice(heading.text), context);
    if (split.attributes.range) split.words = without_closing_marks(split.words, heading.level);
    return {make_text(split.words), std::move(split.attributes), passage.span_of(heading.text)};
}

bool is_fields_block(const Passage& passage, const OutlineBlock& block) {
    if (block.type != BlockType::fence) return false;
    const auto& meant = passage.meant_as_fields;
    return make_text(passage.slice(block.info)).text() == "yaml fields" ||
           std::ranges::find(meant, block.range.begin) != meant.end();
}

void add_fields_block(Node& item, const Passage& passage, const OutlineBlock& block,
                      const Context& context) {
    if (block.text.begin == block.text.end) return;
    syntax::Tree fields =
        syntax::read_yaml(context.bytes, passage.span_of(block.text), context.reporter);
    std::ranges::move(fields.comments, std::back_inserter(context.comments));
    for (syntax::Entry& field : fields.root.entries)
        add_field(item, std::move(field), context);
    const text::Span span = passage.span_of(block.text);
    for (std::string& key : fields.lost)
        if (item.find(key) == nullptr)
            item.entries.push_back({std::move(key), span, make_lost(span)});
}

void add_id(Node& item, Attributes& attributes, const Context& context) {
    if (auto id = attributes.take("id")) add_field(item, std::move(*id), context);
}

void add_title(Node& item, std::string_view name, HeadedItem& heading, const Context& context) {
    if (heading.title.text().empty()) return;
    const text::Span span = heading.title.span;
    add_field(item, {std::string(name), span, std::move(heading.title)}, context);
}

void add_attributes(Node& item, Attributes attributes, const Context& context) {
    for (syntax::Entry& field : attributes.fields)
        add_field(item, std::move(field), context);
}

text::MappedText ListEntry::words(std::size_t begin) const {
    const std::size_t from = std::max(begin, paragraph.begin);
    text::MappedText text = inside.slice({from, std::max(paragraph.end, from)});
    if (!attributes.range) return text;
    const std::array gone{Range{attributes.range->begin + paragraph.begin - from,
                                attributes.range->end + paragraph.begin - from}};
    return syntax::remove_ranges(text, gone);
}

ListEntry read_list_entry(const Passage& passage, const OutlineBlock& entry,
                          const Context& context) {
    ListEntry read;
    read.inside = read_entry(passage, entry, context);
    read.span = passage.span_of({entry.text.begin, entry.range.end});
    for (const OutlineBlock& block : read.inside.blocks)
        if (is_fields_block(read.inside, block)) read.no_text.push_back(block.range);
    const bool has_paragraph =
        !read.inside.blocks.empty() && read.inside.blocks.front().type == BlockType::paragraph;
    if (!has_paragraph) return read;
    read.paragraph = read.inside.blocks.front().range;
    read.attributes = read_attributes(read.inside.slice(read.paragraph), context);
    if (const auto& range = read.attributes.range)
        read.no_text.push_back(
            {range->begin + read.paragraph.begin, range->end + read.paragraph.begin});
    return read;
}

void add_entry_fields(Node& item, const ListEntry& entry, const Context& context) {
    for (const OutlineBlock& block : entry.inside.blocks)
        if (is_fields_block(entry.inside, block))
            add_fields_block(item, entry.inside, block, context);
}

void report_second_paragraph(const ListEntry& entry, const Context& context) {
    for (const OutlineBlock& block : entry.inside.blocks) {
        if (block.range == entry.paragraph || is_fields_block(entry.inside, block)) continue;
        context.reporter
            .report(syntax::kinds::second_paragraph,
                    entry.inside.span_of(first_line(entry.inside, block)), one_paragraph)
            .help("join the two, or leave one out");
        return;
    }
}

void report_unread(text::Span place, std::string message, std::string help,
                   const Context& context) {
    context.reporter
        .add(kinds::unread_markdown, diagnostic::Severity::error, place, std::move(message))
        .help(std::move(help));
}

bool report_stray(const Passage& passage, const OutlineBlock& block, std::string_view help,
                  const Context& context) {
    const text::Span span = passage.span_of(first_line(passage, block));
    if (context.look_alikes.explain(span)) return true;
    if (is_fields_block(passage, block)) {
        context.reporter.report(kinds::misplaced_fields, span, no_item)
            .help("put the block under the heading, or into the list entry, that it is about");
        return true;
    }
    if (block.type == BlockType::rule) return false; // a line between sections says nothing
    if (passage.cut(block.range).find("<!--") != std::string_view::npos)
        return false; // in a comment that is never closed, which was said
    if (was_left_open(passage, block)) return true;
    context.reporter.report(kinds::stray_text, span, no_place).help(std::string(help));
    return true;
}

} // namespace credsmith::surface
