// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a line of plain text may not hold, because every platform would show it as it is: a second
// paragraph, and the marks of Markdown. What is wrong with tags in it is told with those of
// Markdown.
#include "credsmith/base/assert.h"
#include "credsmith/base/overloaded.h"
#include "credsmith/model/field_walk.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/all_entities.h"
#include "credsmith/repository/linker.h"
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"
#include "credsmith/syntax/plain_line.h"
#include "credsmith/syntax/syntax_kinds.h"

#include <algorithm>
#include <array>
#include <set>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using syntax::MarkedAs;

constexpr Message<> second{"this is a second paragraph where one is expected"};
constexpr Message<std::string_view> marked{"the marks of `{}` are shown as they are"};
constexpr Message<> as_list{"this is a list, and what stands here is one line of plain text"};

/// Fields of lines that are no words: what looks like marks in them belongs to an address.
constexpr auto addresses =
    std::to_array<std::string_view>({"file", "landing_page", "svg", "uri", "url"});

std::string advice_on(MarkedAs what, const std::string& words) {
    switch (what) {
    case MarkedAs::list:
        return "leave the mark at its start out";
    case MarkedAs::emphasis:
    case MarkedAs::code:
        return "this is plain text: write `" + words + "`";
    case MarkedAs::link:
        return "this is plain text: write the words alone, and link them in a text that takes "
               "Markdown, such as the rationale";
    case MarkedAs::image:
        return "this is plain text: show the picture in a text that takes Markdown, such as a "
               "component";
    case MarkedAs::citation:
        return "this is plain text: cite the work in a text that takes Markdown, such as the "
               "rationale";
    }
    CREDSMITH_UNREACHABLE();
}

/// A link to where nobody may be sent is told as that.
bool is_told_as_link(MarkedAs what, std::string_view written) {
    if (what != MarkedAs::link && what != MarkedAs::image) return false;
    const syntax::MarkdownFacts facts = syntax::read_markdown(written);
    return std::ranges::any_of(facts.links, [](const syntax::MarkdownLink& link) {
        return !syntax::is_allowed_destination(link.destination);
    });
}

void report_marked(const model::Text& text, const syntax::MarkedStretch& stretch,
                   Reporter& reporter) {
    const auto& [what, range] = stretch;
    const text::Span span = model::span_inside(text, range.begin, range.end);
    const std::string written = text.value.substr(range.begin, range.end - range.begin);
    if (is_told_as_link(what, written)) return;
    const std::string words = syntax::markdown_to_plain_text(written);
    const auto finding =
        what == MarkedAs::list
            ? reporter.report(syntax::kinds::markup_in_text, span, as_list)
            : reporter.report(syntax::kinds::markup_in_text, span, marked, written);
    finding.help(advice_on(what, words));
    const bool is_exact = text::length(span) == written.size();
    if (is_exact && (what == MarkedAs::emphasis || what == MarkedAs::code))
        finding.fix({"write `" + words + "`",
                     diagnostic::Safety::unsafe,
                     {diagnostic::ReplaceText{span, words}}});
}

/// The lines that are whole references: their emphasis is that of a style guide.
template <class T>
std::set<const model::Text*> reference_lines(const T& entity) {
    std::set<const model::Text*> lines;
    model::for_each<model::Reference>(entity, [&](const model::Reference& reference) {
        if (reference.text) lines.insert(&*reference.text);
    });
    return lines;
}

// Two paragraphs were read with a line end between them.
void check_line(const model::Text& text, bool is_reference, Reporter& reporter) {
    const std::size_t end = text.value.find('\n');
    if (end != std::string::npos) {
        const text::Span span = model::span_inside(text, end + 1, text.value.size());
        reporter.report(syntax::kinds::second_paragraph, span, second)
            .help("say it in one paragraph, or move the rest to another field");
    } else if (!is_reference) {
        for (const syntax::MarkedStretch& stretch : syntax::find_marked(text.value))
            report_marked(text, stretch, reporter);
    }
}

template <class T>
void check(const T& entity, Reporter& reporter) {
    const std::set<const model::Text*> references = reference_lines(entity);
    const base::Overloaded each{
        [&](std::string_view field, const model::Text& text) {
            const bool is_address = std::ranges::find(addresses, field) != addresses.end();
            if (!is_address && text.origin == model::Origin::written)
                check_line(text, references.contains(&text), reporter);
        },
        [](std::string_view /*field*/, const auto& /*no plain text*/) {},
    };
    model::FieldWalk{each}.walk({}, entity);
}

} // namespace

void check_plain_texts(const Repository& repository, Reporter& reporter) {
    for_each_entity(repository, [&](const auto& entity) { check(entity, reporter); });
}

} // namespace credsmith::repository
