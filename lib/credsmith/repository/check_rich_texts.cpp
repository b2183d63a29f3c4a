// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What texts may not hold, and where their links may lead: Markdown, and plain lines, which some
// platform will read as Markdown or HTML all the same.
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/all_entities.h"
#include "credsmith/repository/file_uses.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <algorithm>
#include <array>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;

constexpr int smallest_inner_heading = 4;

constexpr Message<> html{"HTML is not part of the language, and hosting platforms take it out"};
constexpr Message<std::string_view> like_html{
    "`{}` is read as HTML, which hosting platforms take out"};
constexpr Message<> definition{"this link is defined apart from where it is used"};
constexpr Message<> large_heading{"a heading this large would start a section of its own"};
constexpr Message<std::string> forbidden{
    "the link leads to `{}`, which no hosting platform can open"};
constexpr Message<> nowhere{"this link leads nowhere"};
constexpr Message<> footnote{"footnotes are not part of the language"};
constexpr Message<std::string_view> no_key{"`{}` names no work"};
constexpr Message<std::string_view> no_semicolon{"`{}` is a second work in one place"};
constexpr Message<> not_closed{"this citation is never closed"};
constexpr Message<> open_comment{"this comment is never closed"};
constexpr Message<> open_fence{"this block is never closed"};
constexpr Message<> too_large{
    "this text is too large, or too deeply nested, to be read as Markdown"};

/// Elements that a browser would obey if it were shown a plain line. Others in angle brackets, such
/// as `<your grade>`, are words there.
constexpr auto obeyed_elements = std::to_array<std::string_view>(
    {"a",     "audio", "b",   "big",    "blockquote", "body",  "br",   "button", "center",
     "code",  "del",   "div", "em",     "embed",      "font",  "form", "h1",     "h2",
     "h3",    "h4",    "h5",  "h6",     "head",       "hr",    "html", "i",      "iframe",
     "img",   "input", "ins", "li",     "link",       "mark",  "meta", "object", "ol",
     "p",     "pre",   "s",   "script", "select",     "small", "span", "strike", "strong",
     "style", "sub",   "sup", "svg",    "table",      "tbody", "td",   "th",     "thead",
     "tr",    "u",     "ul",  "video"});

bool is_obeyed(std::string_view tag) {
    tag.remove_prefix(std::min(tag.find_first_not_of("</"), tag.size()));
    const std::size_t end = tag.find_first_of(" \t\n/>");
    return std::ranges::find(obeyed_elements, base::fold_case(tag.substr(0, end))) !=
           obeyed_elements.end();
}

/// `<student>`: no comment, and nothing of several lines.
bool is_like_word(std::string_view tag) {
    constexpr std::size_t longest = 60;
    return tag.size() <= longest && tag.find('\n') == std::string_view::npos &&
           tag.find_first_of("!?") == std::string_view::npos;
}

void report_tag(std::string_view tag, text::Span span, Reporter& reporter) {
    if (is_obeyed(tag) || !is_like_word(tag))
        reporter.report(kinds::raw_html, span, html)
            .help(base::fold_case(tag).starts_with("<br")
                      ? "leave a blank line, or end the line with `\\`"
                      : "write it in Markdown");
    else
        reporter.report(kinds::raw_html, span, like_html, tag)
            .help("write `\\<` for a `<` that belongs to the text");
}

/// Reports the HTML up to the end of `markdown`; a closing tag belongs to the opening one before
/// it.
template <class SpanOf>
void report_html(std::string_view markdown, const syntax::MarkdownFacts& facts,
                 const SpanOf& span_of, Reporter& reporter) {
    bool is_open = false;
    for (const syntax::Range& range : facts.raw_html) {
        if (range.begin >= markdown.size()) return;
        const std::string_view tag = markdown.substr(range.begin, range.end - range.begin);
        const bool is_closing = tag.starts_with("</");
        if (!is_closing || !is_open) report_tag(tag, span_of(range), reporter);
        is_open = is_open || !is_closing;
    }
}

void report_definition(const model::RichText& text, syntax::Range range, Reporter& reporter) {
    const text::Span span = model::span_inside(text, range);
    if (std::string_view(text.markdown.text).substr(range.begin).starts_with("[^"))
        reporter.report(kinds::link_definition, span, footnote)
            .help("say it in the text, or leave it out");
    else
        reporter.report(kinds::link_definition, span, definition)
            .help("write the address beside its words: `[words](https://...)`");
}

/// `span_of` gives the place of a range of the text that the link stands in.
template <class SpanOf>
void check_destination(const syntax::MarkdownLink& link, const SpanOf& span_of,
                       Reporter& reporter) {
    if (syntax::is_allowed_destination(link.destination)) return;
    const text::Span span = span_of(link.destination_range);
    if (link.destination.empty()) {
        reporter.report(kinds::forbidden_destination, span_of(link.whole), nowhere)
            .help("write the address between the round brackets");
        return;
    }
    reporter.report(kinds::forbidden_destination, span, forbidden, link.destination)
        .help("link to a page with https://, to a mail address with mailto:, or to a file of the "
              "repository");
}

void report_large(const model::RichText& text, const syntax::Heading& heading, Reporter& reporter) {
    const auto finding = reporter.report(kinds::heading_level,
                                         model::span_inside(text, heading.range), large_heading);
    finding.help("headings inside a text have four `#` or more");
    const std::string marks(static_cast<std::size_t>(heading.level), '#');
    const std::string_view before =
        std::string_view(text.markdown.text).substr(0, heading.range.begin);
    const std::size_t end = before.find_last_not_of(' ') + 1;
    if (before.substr(0, end).ends_with(marks))
        finding.fix({"write four `#`",
                     diagnostic::Safety::unsafe,
                     {diagnostic::ReplaceText{model::span_inside(text, {end, end}),
                                              std::string(4 - marks.size(), '#')}}});
}

void report_no_key(text::Span span, std::string_view words, Reporter& reporter) {
    const auto finding = reporter.report(kinds::broken_citation, span, no_key, words);
    finding.help("write the key of a reference directly behind `@`, as in `[@key, p. 12]`");
    const std::size_t key = words.find_first_not_of(' ', 1);
    const bool is_parted = words.starts_with("@ ") && key != std::string_view::npos;
    if (is_parted && text::length(span) == words.size())
        finding.fix(
            write_instead(span, '@' + std::string(words.substr(key)), diagnostic::Safety::safe));
}

void report_no_semicolon(const model::RichText& text, std::size_t begin, std::string_view words,
                         Reporter& reporter) {
    const auto finding = reporter.report(kinds::broken_citation,
                                         model::span_inside(text, {begin, begin + words.size()}),
                                         no_semicolon, words);
    finding.help("part two works by a semicolon: `[@one-key; @another-key]`");
    const std::size_t before =
        std::string_view(text.markdown.text).find_last_not_of(" \n", begin - 1);
    if (before != std::string_view::npos && text.markdown.text[before] == ',')
        finding.fix(
            {"write a semicolon before it",
             diagnostic::Safety::safe,
             {diagnostic::ReplaceText{model::span_inside(text, {before, before + 1}), ";"}}});
}

void report_citation(const model::RichText& text, const syntax::BrokenCitation& broken,
                     Reporter& reporter) {
    const text::Span span = model::span_inside(text, broken.range);
    const std::string_view words =
        std::string_view(text.markdown.text)
            .substr(broken.range.begin, broken.range.end - broken.range.begin);
    switch (broken.flaw) {
    case syntax::CitationFlaw::no_key:
        report_no_key(span, words, reporter);
        break;
    case syntax::CitationFlaw::no_semicolon:
        report_no_semicolon(text, broken.range.begin, words, reporter);
        break;
    case syntax::CitationFlaw::not_closed:
        reporter.report(kinds::broken_citation, span, not_closed).help("end it with `]`");
        break;
    }
}

void report_unclosed(const model::RichText& text, syntax::Range marks, Reporter& reporter) {
    const bool is_comment = text.markdown.text.at(marks.begin) == '<';
    reporter
        .report(syntax::kinds::unclosed_block, model::span_inside(text, marks),
                is_comment ? open_comment : open_fence)
        .help(is_comment ? "end it with `-->`; without that, it reaches to the end of the text"
                         : "end it with a line of the same marks; without that, the rest of the "
                           "text is part of it");
}

/// `is_passage`: of a Markdown file; what it opens was told when its sections were read.
void check(const model::RichText& text, bool is_passage, Reporter& reporter) {
    if (text.is_file) return; // the file was not read, and that was reported
    if (!syntax::is_within_limits(text.markdown.text)) {
        reporter.report(kinds::text_too_large, text.span, too_large)
            .help("the limit is 64 KiB a text and 100 nested lists or quotes a line");
        return;
    }
    const auto unclosed = syntax::find_unclosed(text.markdown.text);
    if (unclosed && !is_passage) report_unclosed(text, *unclosed, reporter);
    const std::size_t end = unclosed ? unclosed->begin : text.markdown.text.size();
    const auto span_of = [&](syntax::Range range) { return model::span_inside(text, range); };
    report_html(std::string_view(text.markdown.text).substr(0, end), text.facts, span_of, reporter);
    for (const syntax::Range& range : text.facts.definitions)
        if (range.begin < end) report_definition(text, range, reporter);
    for (const syntax::Heading& heading : text.facts.headings)
        if (heading.level < smallest_inner_heading && heading.range.begin < end)
            report_large(text, heading, reporter);
    for (const syntax::MarkdownLink& link : text.facts.links)
        if (!is_defined_apart(link) && link.whole.begin < end)
            check_destination(link, span_of, reporter);
    for (const syntax::BrokenCitation& broken : text.facts.broken_citations)
        if (broken.range.begin < end) report_citation(text, broken, reporter);
}

// Few plain lines have these marks, and reading Markdown takes a while.
bool may_hold_marks(std::string_view text) {
    return text.find('<') != std::string_view::npos || text.find("](") != std::string_view::npos;
}

void check(const model::Text& text, Reporter& reporter) {
    if (!may_hold_marks(text.value)) return;
    syntax::MarkdownFacts facts = syntax::read_markdown(text.value);
    const std::string_view words = text.value;
    base::RareList<syntax::Range> tags;
    for (const syntax::Range& range : facts.raw_html)
        if (is_obeyed(words.substr(range.begin, range.end - range.begin))) tags.push_back(range);
    facts.raw_html = std::move(tags);
    const auto span_of = [&](syntax::Range range) {
        return model::span_inside(text, range.begin, range.end);
    };
    report_html(text.value, facts, span_of, reporter);
    for (const syntax::MarkdownLink& link : facts.links)
        check_destination(link, span_of, reporter);
}

} // namespace

void check_rich_texts(const Repository& repository, Reporter& reporter) {
    for_each_entity(repository, [&](const auto& entity) {
        const bool is_in_markdown = path_of(repository.index.paths, entity.span).ends_with(".md");
        model::for_each<model::RichText>(entity, [&](const model::RichText& text) {
            check(text, is_in_markdown && text.span.source == entity.span.source, reporter);
        });
        model::for_each<model::Text>(entity,
                                     [&](const model::Text& text) { check(text, reporter); });
    });
}

} // namespace credsmith::repository
