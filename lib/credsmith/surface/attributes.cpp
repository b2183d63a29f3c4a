// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/attributes.h"

#include "credsmith/diagnostic/fixes.h"
#include "credsmith/surface/look_alikes.h"
#include "credsmith/surface/nodes.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/syntax/attribute_syntax.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"
#include "credsmith/syntax/markdown_text.h"

#include <algorithm>
#include <array>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::AttributeGroup;
using syntax::Entry;
using syntax::Node;
using syntax::Range;
using syntax::RawAttribute;
using syntax::ScalarStyle;
using text::MappedText;

constexpr Message<std::string> doubled{"`{}` stands twice in these braces"};
constexpr Message<std::string> empty_entry{"the list `{}` has an empty entry"};
constexpr Message<> misplaced{"these properties stand inside the text"};

/// Reads one group; ranges are of `text_`.
class AttributeReader {
public:
    AttributeReader(const MappedText& text, const Context& context)
        : text_(text), context_(context) {}

    Attributes read(const AttributeGroup& group);

private:
    [[nodiscard]] Entry read_field(const RawAttribute& raw) const;
    [[nodiscard]] Node read_list(const RawAttribute& raw) const;
    void report_empty_entry(const RawAttribute& raw, Range entry, text::Span list) const;
    [[nodiscard]] Node read_value(const RawAttribute& raw, Range part) const;

    [[nodiscard]] text::Span span_of(Range range) const {
        return text_.map.to_source(range.begin, range.end);
    }

    [[nodiscard]] std::string cut(Range range) const {
        return text_.text.substr(range.begin, range.end - range.begin);
    }

    const MappedText& text_;
    const Context& context_;
};

Attributes AttributeReader::read(const AttributeGroup& group) {
    Attributes attributes;
    attributes.range = group.range;
    for (const syntax::AttributeMistake& mistake : group.mistakes)
        context_.reporter
            .add(kinds::bad_attribute, kinds::bad_attribute.severity.draft, span_of(mistake.range),
                 mistake.message)
            .help(mistake.help);
    for (const RawAttribute& raw : group.attributes) {
        Entry field = read_field(raw);
        const auto first = std::ranges::find(attributes.fields, field.key, &Entry::key);
        if (first == attributes.fields.end()) {
            attributes.fields.push_back(std::move(field));
            continue;
        }
        context_.reporter.report(kinds::bad_attribute, field.key_span, doubled, field.key)
            .label(first->key_span, "first written here")
            .help("keep one of the two");
    }
    return attributes;
}

Entry AttributeReader::read_field(const RawAttribute& raw) const {
    std::string name = raw.is_id ? "id" : cut(raw.name);
    Node value = syntax::is_list_field(name) ? read_list(raw) : read_value(raw, raw.value);
    return {std::move(name), span_of(raw.name), std::move(value)};
}

Node AttributeReader::read_list(const RawAttribute& raw) const {
    Node list = make_sequence(span_of(raw.value));
    for (std::size_t at = raw.value.begin; at <= raw.value.end;) {
        const std::size_t comma = std::min(text_.text.find(',', at), raw.value.end);
        Node item =
            make_scalar(syntax::one_line(read_value(raw, {at, comma}).scalar), ScalarStyle::plain);
        if (!item.text().empty()) {
            list.items.push_back(std::move(item));
        } else {
            report_empty_entry(raw, {at, comma}, list.span);
        }
        at = comma + 1;
    }
    return list;
}

// An empty entry goes with the comma behind it, the last one with the comma before it.
void AttributeReader::report_empty_entry(const RawAttribute& raw, Range entry,
                                         text::Span list) const {
    const auto finding = context_.reporter.report(kinds::bad_attribute, list, empty_entry,
                                                  raw.is_id ? std::string("id") : cut(raw.name));
    finding.help("write one comma between two entries");
    const bool is_last = entry.end == raw.value.end;
    const Range gone = is_last ? Range{std::max(entry.begin, raw.value.begin + 1) - 1, entry.end}
                               : Range{entry.begin, entry.end + 1};
    if (gone != raw.value)
        finding.fix(leave_out(span_of(gone), "take the comma away", diagnostic::Safety::safe));
}

// The value with its escapes resolved; the span is that of the value as written, with its quotes.
Node AttributeReader::read_value(const RawAttribute& raw, Range part) const {
    MappedText value{{}, text::OffsetMap(text_.map.source())};
    for (std::size_t at = part.begin; at < part.end; ++at) {
        if (raw.is_quoted && text_.text[at] == '\\' && at + 1 < part.end) ++at;
        value.text += text_.text[at];
        value.map.append(text_.map.slice(at, at + 1));
    }
    if (value.text.empty()) value.map = text_.map.slice(part.begin, part.begin);
    Node node = make_scalar(std::move(value),
                            raw.is_quoted ? ScalarStyle::double_quoted : ScalarStyle::plain);
    const bool is_whole = part == raw.value;
    if (raw.is_quoted && is_whole) node.span = span_of(raw.written);
    return node;
}

// `words=150..300 binding=guidance` says three things about one field.
void join_word_bounds(Attributes& attributes) {
    auto binding = attributes.take("binding");
    if (!binding) return;
    auto words = attributes.take("words");
    Node bounds = make_mapping(words ? words->value.span : binding->value.span);
    const text::Span key = words ? words->key_span : binding->key_span;
    if (words) {
        const MappedText& written = words->value.scalar;
        const std::size_t dots = written.text.find("..");
        const std::size_t min_end = std::min(dots, written.text.size());
        const std::size_t max_begin = dots == std::string::npos ? written.text.size() : dots + 2;
        const auto add = [&](std::string_view name, std::size_t begin, std::size_t end) {
            if (begin == end) return;
            bounds.entries.push_back({std::string(name), key,
                                      make_scalar(written.slice(begin, end), ScalarStyle::plain)});
        };
        add("min", 0, min_end);
        add("max", max_begin, written.text.size());
    }
    bounds.entries.push_back(std::move(*binding));
    attributes.fields.push_back({"words", key, std::move(bounds)});
}

// The spaces of a word processor around the braces go with them, as other blanks do.
Range with_blanks_around(std::string_view text, const AttributeGroup& group) {
    constexpr std::string_view space = "\u00A0";
    Range range = group.range;
    while (text.substr(0, range.begin).ends_with(space))
        range.begin -= space.size();
    while (text.substr(range.end).starts_with(space))
        range.end += space.size();
    return range;
}

// `template=form.docx` names a file or an address.
void shape_template(Attributes& attributes) {
    auto form = attributes.take("template");
    if (!form) return;
    Node shaped = make_mapping(form->value.span);
    const bool is_file = syntax::is_relative_path(form->value.text());
    shaped.entries.push_back({is_file ? "file" : "url", form->key_span, std::move(form->value)});
    attributes.fields.push_back({"template", form->key_span, std::move(shaped)});
}

void report_stray_brace(const MappedText& text, std::size_t at, const Context& context) {
    const Range range = syntax::read_attribute_group(text.text, at).range;
    const text::Span span = text.map.to_source(range.begin, range.end);
    if (context.look_alikes.explain(span)) return;
    context.reporter.report(kinds::bad_attribute, span, misplaced)
        .help("properties stand at the end of a heading, of the first paragraph of a list entry "
              "(`1. What changed? {#change}`), or of the first cell of a row; write `\\{` for a "
              "brace in the text");
}

} // namespace

std::optional<Entry> Attributes::take(std::string_view name) {
    const auto found = std::ranges::find(fields, name, &Entry::key);
    if (found == fields.end()) return std::nullopt;
    Entry field = std::move(*found);
    fields.erase(found);
    return field;
}

Attributes read_attributes(const MappedText& text, const Context& context) {
    const auto group = syntax::find_attribute_group(text.text);
    if (!group) return {};
    Attributes attributes = AttributeReader(text, context).read(*group);
    attributes.range = with_blanks_around(text.text, *group);
    join_word_bounds(attributes);
    shape_template(attributes);
    return attributes;
}

Attributed split_attributes(const MappedText& text, const Context& context) {
    Attributes attributes = read_attributes(text, context);
    if (!attributes.range) {
        report_stray_attributes(text, context);
        return {text, std::move(attributes)};
    }
    const std::array gone{*attributes.range};
    MappedText words = syntax::remove_ranges(text, gone);
    report_stray_attributes(words, context);
    return {std::move(words), std::move(attributes)};
}

void report_stray_attributes(const MappedText& text, const Context& context) {
    if (text.text.find("{#") == std::string::npos) return;
    for (const syntax::Prose& prose : syntax::read_markdown(text.text).prose)
        for (std::size_t at = text.text.find("{#", prose.range.begin); at < prose.range.end;
             at = text.text.find("{#", at + 1))
            if (syntax::starts_attributes(text.text, at)) report_stray_brace(text, at, context);
}

} // namespace credsmith::surface
