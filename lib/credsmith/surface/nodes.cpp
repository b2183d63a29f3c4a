// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/nodes.h"

#include "credsmith/surface/attributes.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/markdown_text.h"

#include <algorithm>
#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::Node;
using syntax::NodeType;
using syntax::Range;
using syntax::ScalarStyle;
using text::MappedText;

constexpr Message<std::string> twice{"`{}` is written twice"};
constexpr std::string_view white_space = " \t\n";
constexpr std::string_view no_break_space = "\u00A0";

Range trim(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(white_space), text.size());
    const std::size_t last = text.find_last_not_of(white_space);
    return {begin, begin == text.size() ? begin : last + 1};
}

// Without blank lines at its ends; the first line keeps its indentation.
MappedText without_blank_ends(const MappedText& text) {
    Range kept = trim(text.text);
    while (kept.begin > 0 && text.text[kept.begin - 1] != '\n' && kept.begin < kept.end)
        --kept.begin;
    return text.slice(kept.begin, kept.end);
}

// Also without the spaces of a word processor, which nobody sees at the ends of a line.
Range trim_spaces(std::string_view text) {
    Range words = trim(text);
    for (Range before{}; words != before;) {
        before = words;
        const std::string_view rest = text.substr(words.begin, words.end - words.begin);
        if (rest.starts_with(no_break_space)) words.begin += no_break_space.size();
        if (rest.ends_with(no_break_space) && rest.size() > no_break_space.size())
            words.end -= no_break_space.size();
        const Range inner = trim(text.substr(words.begin, words.end - words.begin));
        words = {words.begin + inner.begin, words.begin + inner.end};
    }
    return words;
}

// A brace that is written `\\{`, so that it opens no attributes, is a brace; so is its partner.
MappedText without_escapes(const MappedText& text) {
    MappedText plain{{}, text::OffsetMap(text.map.source())};
    const auto append = [&](std::size_t begin, std::size_t end) {
        plain.text.append(text.text, begin, end - begin);
        plain.map.append(text.map.slice(begin, end));
    };
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 1 < text.text.size(); ++at) {
        if (text.text[at] != '\\') continue;
        ++at; // what is escaped escapes nothing
        if (text.text[at] != '{' && text.text[at] != '}') continue;
        append(begin, at - 1);
        begin = at;
    }
    append(begin, text.text.size());
    return plain;
}

} // namespace

Node make_mapping(text::Span span) {
    Node node;
    node.type = NodeType::mapping;
    node.span = span;
    return node;
}

Node make_sequence(text::Span span) {
    Node node;
    node.type = NodeType::sequence;
    node.span = span;
    return node;
}

Node make_lost(text::Span span) {
    Node node;
    node.is_lost = true;
    node.span = span;
    return node;
}

Node make_scalar(MappedText text, ScalarStyle style) {
    Node node;
    node.type = NodeType::scalar;
    node.style = style;
    node.span = text.map.to_source(0, text.text.size());
    node.scalar = std::move(text);
    return node;
}

Node make_implied(std::string_view word, text::Span cause) {
    MappedText text{std::string(word), text::OffsetMap(cause.source)};
    text.map.append_whole(word.size(), cause.begin, length(cause));
    return make_scalar(std::move(text), ScalarStyle::markdown);
}

Node make_text(const MappedText& text) {
    const Range words = trim_spaces(text.text);
    MappedText line = without_escapes(syntax::one_line(text.slice(words.begin, words.end)));
    if (words.begin == words.end) line.map = text.map.slice(words.begin, words.end);
    return make_scalar(std::move(line), ScalarStyle::markdown);
}

void add_field(Node& mapping, syntax::Entry field, const Context& context) {
    if (syntax::Entry* first = mapping.find_entry(field.key)) {
        if (first->value.is_lost) {
            *first = std::move(field);
            return;
        }
        context.reporter.report(kinds::said_twice, field.key_span, twice, field.key)
            .label(first->key_span, "first written here")
            .help("keep it in one of the two places");
        return;
    }
    mapping.entries.push_back(std::move(field));
}

std::optional<Node> make_markdown(const Passage& passage, Range range,
                                  std::span<const Range> without, const Context& context) {
    std::vector<Range> inside;
    for (const Range& gone : without)
        if (range.begin <= gone.begin && gone.end <= range.end)
            inside.push_back({gone.begin - range.begin, gone.end - range.begin});
    std::ranges::sort(inside, {}, &Range::begin);
    const MappedText text = without_blank_ends(syntax::remove_ranges(passage.slice(range), inside));
    if (text.text.empty()) return std::nullopt;
    report_stray_attributes(text, context);
    return make_scalar(text, ScalarStyle::markdown);
}

} // namespace credsmith::surface
