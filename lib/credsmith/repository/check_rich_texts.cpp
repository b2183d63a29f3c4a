// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What Markdown texts may not hold, and where their links may lead.
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;

constexpr int smallest_inner_heading = 4;

constexpr Message<> html{"HTML is not part of the language, and hosting platforms take it out"};
constexpr Message<> definition{"this link is defined apart from where it is used"};
constexpr Message<> large_heading{"a heading this large would start a section of its own"};
constexpr Message<std::string> forbidden{
    "the link leads to `{}`, which no hosting platform can open"};
constexpr Message<> too_large{
    "this text is too large, or too deeply nested, to be read as Markdown"};

/// It goes with the tag that opened it.
bool is_closing_tag(const model::RichText& text, const syntax::Range& range) {
    const bool is_first = text.facts.raw_html.front() == range;
    return !is_first && text.markdown.text.compare(range.begin, 2, "</") == 0;
}

void check(const model::RichText& text, Reporter& reporter) {
    if (text.is_file) return; // the file was not read, and that was reported
    if (!syntax::is_within_limits(text.markdown.text)) {
        reporter.report(kinds::text_too_large, text.span, too_large)
            .help("the limit is 64 KiB a text and 100 nested lists or quotes a line");
        return;
    }
    for (const syntax::Range& range : text.facts.raw_html)
        if (!is_closing_tag(text, range))
            reporter.report(kinds::raw_html, model::span_inside(text, range), html)
                .help("write it in Markdown");
    for (const syntax::Range& range : text.facts.definitions)
        reporter.report(kinds::link_definition, model::span_inside(text, range), definition)
            .help("write the address beside its words: `[words](https://...)`");
    for (const syntax::Heading& heading : text.facts.headings)
        if (heading.level < smallest_inner_heading)
            reporter
                .report(kinds::heading_level, model::span_inside(text, heading.range),
                        large_heading)
                .help("headings inside a text have four `#` or more");
    for (const syntax::MarkdownLink& link : text.facts.links)
        if (!syntax::is_allowed_destination(link.destination))
            reporter
                .report(kinds::forbidden_destination,
                        model::span_inside(text, link.destination_range), forbidden,
                        link.destination)
                .help("link to a page with https://, to a mail address with mailto:, or to a file "
                      "of the repository");
}

template <class T>
void check_all(const std::vector<T>& entities, Reporter& reporter) {
    for (const T& entity : entities)
        model::for_each<model::RichText>(
            entity, [&](const model::RichText& text) { check(text, reporter); });
}

} // namespace

void check_rich_texts(const Repository& repository, Reporter& reporter) {
    check_all(repository.rubrics, reporter);
    check_all(repository.credentials, reporter);
    check_all(repository.stacks, reporter);
}

} // namespace credsmith::repository
