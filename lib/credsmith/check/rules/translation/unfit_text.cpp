// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation that is built in another way than its original: paragraphs or Markdown for a line,
// or more or fewer entries than the list has. A candidate would be asked for something else.
#include "credsmith/check/rule.h"
#include "credsmith/repository/translations.h"
#include "credsmith/syntax/plain_line.h"

#include <algorithm>
#include <string>

namespace credsmith::check::translation {
namespace {

using diagnostic::Message;
using repository::TextForm;
using repository::TranslatedSection;
using repository::TranslationState;

constexpr Message<std::string> several_paragraphs{"`{}` is one line, and this has paragraphs"};
constexpr Message<std::string> a_list{"`{}` is one line, and this is a list"};
constexpr Message<std::string, std::string> markdown{"`{}` is plain text, and `{}` is Markdown"};
constexpr Message<std::string, std::string, std::string> other_count{
    "`{}` has {}, and its translation {}"};

std::size_t entries_in(const repository::OriginalText& list) {
    return static_cast<std::size_t>(std::ranges::count(list.text, '\n')) + 1;
}

void check_line(const TranslatedSection& section, const Reporter& report) {
    const model::RichText& text = *section.written->value.text;
    if (text.markdown.text.find("\n\n") != std::string::npos) {
        report(text.span, several_paragraphs, section.original.key).help("join them into one");
        return;
    }
    std::string line = text.markdown.text;
    std::ranges::replace(line, '\n', ' ');
    for (const auto& [what, range] : syntax::find_marked(line)) {
        const text::Span span = model::span_inside(text, range);
        if (what == syntax::MarkedAs::list)
            report(span, a_list, section.original.key).help("leave the mark at its start out");
        else
            report(span, markdown, section.original.key,
                   line.substr(range.begin, range.end - range.begin))
                .help("its marks would be shown as they are: leave them out");
    }
}

std::string in_words(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " entry" : " entries");
}

/// What an outdated translation lacks follows from its age, which is a finding already.
void check_list(const TranslatedSection& section, const Reporter& report) {
    if (section.state == TranslationState::stale) return;
    const model::RichText& text = *section.written->value.text;
    const std::size_t wanted = entries_in(section.original);
    const std::size_t found = repository::as_list(text).size();
    if (wanted == found) return;
    report(text.span, other_count, section.original.key, in_words(wanted), in_words(found))
        .help("write one line for each entry, with `- ` before it");
}

void check(const Subject<model::Translation>& subject, const Reporter& report) {
    for (const auto& section : translated_sections(subject.repository, subject.item)) {
        if (section.state == TranslationState::missing) continue;
        switch (section.original.form) {
        case TextForm::line:
            check_line(section, report);
            break;
        case TextForm::list:
            check_list(section, report);
            break;
        case TextForm::markdown:
            break;
        }
    }
}

} // namespace

extern constinit const Rule unfit_text{
    .kind = {.slug = "translation/unfit-text",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::error),
             .summary = "a translation has the form of its original",
             .since = "0.1.0"},
    .check = &check,
};

} // namespace credsmith::check::translation
