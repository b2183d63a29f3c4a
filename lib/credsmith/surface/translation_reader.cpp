// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/translation_reader.h"

#include "credsmith/surface/items.h"
#include "credsmith/surface/look_alikes.h"
#include "credsmith/surface/markdown_file.h"
#include "credsmith/surface/mend_blocks.h"
#include "credsmith/surface/surface_kinds.h"
#include "credsmith/surface/text_sections.h"
#include "credsmith/syntax/markdown_reader.h"

#include <algorithm>
#include <utility>

namespace credsmith::surface {
namespace {

using diagnostic::Message;
using syntax::Entry;
using syntax::Node;

constexpr Message<std::string_view> other_level{
    "`{}` is a first-level heading, and every text stands under a second-level heading"};
constexpr Message<> nameless{"this heading does not say which text is translated here"};
constexpr Message<std::string_view> repeated{"`{}` is translated here a second time"};
constexpr Message<std::string_view> no_name{"nothing says what `{}` is"};
constexpr Message<std::string_view> too_large{"the translation of `{}` is too large to read"};

constexpr std::string_view below_heading =
    "put it under the heading of the text that it translates: `## goal.body`; notes to yourself "
    "stand in `<!-- -->`";
constexpr std::string_view names_a_text =
    "a heading is the name of a text, as `credsmith status --translations` shows it: "
    "`## goal.body`";

class TranslationReader {
public:
    TranslationReader(syntax::Tree& tree, const Passage& body, const Context& context)
        : tree_(tree), body_(body), context_(context) {}

    void read();

private:
    void read_division(const Division& division);
    void read_section(HeadedItem heading, Blocks blocks);
    [[nodiscard]] Attributes without_id(Attributes attributes) const;
    void report_heading(const HeadedItem& heading, int level);
    [[nodiscard]] Node& sections();

    syntax::Tree& tree_;
    const Passage& body_;
    const Context& context_;
};

void TranslationReader::read() {
    const std::vector<Division> divisions = divide(body_.blocks, 2);
    for (const syntax::OutlineBlock& block : divisions.front().blocks)
        report_stray(body_, block, below_heading, context_);
    for (std::size_t i = 1; i < divisions.size(); ++i)
        read_division(divisions[i]);
}

void TranslationReader::read_division(const Division& division) {
    HeadedItem heading = read_heading(body_, *division.heading, context_);
    const bool is_key = division.heading->level == 2 && !heading.title.text().empty();
    if (!is_key) return report_heading(heading, division.heading->level);
    const Node& known = sections();
    if (const Entry* first = known.find_entry(heading.title.text())) {
        context_.reporter
            .report(kinds::repeated_section, heading.span, repeated, heading.title.text())
            .label(first->key_span, "the first time")
            .help("keep one of the two");
        return;
    }
    if (!syntax::is_within_limits(body_.cut(range_of(division.blocks)))) {
        context_.reporter
            .report(kinds::section_too_large, heading.span, too_large, heading.title.text())
            .help("a text has at most 64 KiB");
        return;
    }
    read_section(std::move(heading), division.blocks);
}

void TranslationReader::read_section(HeadedItem heading, Blocks blocks) {
    Node value = make_mapping(heading.span);
    const std::string key(heading.title.text());
    const text::Span key_span = heading.title.span;
    Attributes attributes = without_id(std::exchange(heading.attributes, {}));
    Section section{key, std::move(heading), std::nullopt, blocks};
    Node text = read_markdown_section(body_, section, context_);
    value.entries.push_back({"text", key_span, std::move(text)});
    add_attributes(value, std::move(attributes), context_);
    sections().entries.push_back({key, key_span, std::move(value)});
}

// A text is known by its heading: what stands behind `#` are the digits of the original.
Attributes TranslationReader::without_id(Attributes attributes) const {
    const auto id = attributes.take("id");
    if (!id) return attributes;
    context_.reporter.report(kinds::bad_attribute, id->key_span, no_name, id->value.text())
        .help("write the name of the property: `{source=" + std::string(id->value.text()) + "}`");
    const bool has_source =
        std::ranges::find(attributes.fields, "source", &Entry::key) != attributes.fields.end();
    if (!has_source) attributes.fields.push_back({"source", id->key_span, make_lost(id->key_span)});
    return attributes;
}

void TranslationReader::report_heading(const HeadedItem& heading, int level) {
    const auto finding =
        level == 1 && !heading.title.text().empty()
            ? context_.reporter.report(kinds::unknown_section, heading.span, other_level,
                                       heading.title.text())
            : context_.reporter.report(kinds::unknown_section, heading.span, nameless);
    finding.help(std::string(names_a_text));
}

// Texts of the front matter, if there are any, come first.
Node& TranslationReader::sections() {
    if (Entry* known = tree_.root.find_entry("sections")) return known->value;
    const text::Span span = body_.span_of(range_of(body_.blocks));
    tree_.root.entries.push_back({"sections", span, make_mapping(span)});
    return tree_.root.entries.back().value;
}

} // namespace

syntax::Tree read_translation(text::SourceId source, std::string_view bytes,
                              diagnostic::Reporter& reporter) {
    static const Vocabulary no_words;
    std::vector<syntax::Comment> comments;
    LookAlikes look_alikes(no_words);
    const auto read_body = [](syntax::Tree& tree, Passage& body, const Context& context) {
        mend_translation(body, context);
        TranslationReader(tree, body, context).read();
    };
    return read_markdown_file(source, {bytes, no_words, reporter, comments, look_alikes},
                              read_body);
}

} // namespace credsmith::surface
