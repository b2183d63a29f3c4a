// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/text_sections.h"

#include "credsmith/surface/look_alikes.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::BlockType;
using syntax::Node;
using syntax::OutlineBlock;
using syntax::Range;

constexpr Message<std::string_view> no_attributes{"the section `{}` takes no properties"};
constexpr Message<> one_paragraph{"this is a second paragraph where one is expected"};

// What is written under an empty heading: nothing, at the heading.
Node make_empty(text::Span span) {
    Node node = make_implied({}, span);
    node.span = span;
    return node;
}

std::vector<const OutlineBlock*> blocks_of_text(const Passage& body, const Section& section) {
    std::vector<const OutlineBlock*> blocks;
    for (const OutlineBlock& block : section.blocks)
        if (!is_fields_block(body, block) && block.type != BlockType::rule)
            blocks.push_back(&block);
    return blocks;
}

Node read_line(const Passage& body, const Section& section, const Context& context) {
    const auto blocks = blocks_of_text(body, section);
    if (blocks.empty()) return make_empty(section.heading.span);
    if (blocks.size() > 1) {
        const text::Span second = body.span_of(blocks[1]->range);
        if (!context.look_alikes.explain(second))
            context.reporter.report(syntax::kinds::second_paragraph, second, one_paragraph)
                .help("say it in one paragraph, or move the rest to another section");
    }
    const text::MappedText words = body.slice(blocks.front()->range);
    report_stray_attributes(words, context);
    return make_text(words);
}

// Blocks of fields and lines at the ends of the section are no part of its text.
Node read_prose(const Passage& body, const Section& section, const Context& context) {
    const auto blocks = blocks_of_text(body, section);
    if (blocks.empty()) return make_empty(section.heading.span);
    std::vector<Range> fields;
    for (const OutlineBlock& block : section.blocks)
        if (is_fields_block(body, block)) fields.push_back(block.range);
    const Range range{blocks.front()->range.begin, blocks.back()->range.end};
    auto prose = make_markdown(body, range, fields, context);
    return prose ? std::move(*prose) : make_empty(section.heading.span);
}

// Says why fields stand here, where the section has none.
void report_fields(const Passage& body, const Section& section, const Context& context) {
    report_attributes(section, context);
    for (const OutlineBlock& block : section.blocks)
        if (is_fields_block(body, block)) report_stray(body, block, {}, context);
}

// `statement` alone, or as a field beside the others that are written.
Node with_fields(Node statement, const Passage& body, Section& section, const Context& context) {
    Node record = make_mapping(section.heading.span);
    add_attributes(record, std::move(section.heading.attributes), context);
    for (const OutlineBlock& block : section.blocks)
        if (is_fields_block(body, block)) add_fields_block(record, body, block, context);
    if (record.entries.empty()) return statement;
    add_field(record, {"statement", section.heading.span, std::move(statement)}, context);
    return record;
}

} // namespace

Node read_text_section(const Passage& body, Section& section, const Context& context) {
    report_fields(body, section, context);
    return read_line(body, section, context);
}

Node read_markdown_section(const Passage& body, Section& section, const Context& context) {
    report_fields(body, section, context);
    return read_prose(body, section, context);
}

Node read_competency(const Passage& body, Section& section, const Context& context) {
    return with_fields(read_line(body, section, context), body, section, context);
}

Node read_key_method(const Passage& body, Section& section, const Context& context) {
    return with_fields(read_prose(body, section, context), body, section, context);
}

void report_attributes(const Section& section, const Context& context) {
    for (const syntax::Entry& field : section.heading.attributes.fields)
        context.reporter
            .report(kinds::bad_attribute, field.key_span, no_attributes,
                    section.heading.title.text())
            .help("leave the braces out");
}

} // namespace credsmith::surface
