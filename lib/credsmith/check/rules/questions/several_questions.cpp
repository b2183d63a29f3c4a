// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that is four questions or more.
#include "credsmith/check/rule.h"

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> several{"this asks {} questions at once"};

constexpr Parameter most_questions =
    whole_number("most_questions", 3, {1, 20}, "how many question marks one question may have");

/// Question marks that end something: `??` is one.
std::size_t questions_in(const model::RichText& text) {
    const std::string_view markdown = text.markdown.text;
    std::size_t count = 0;
    for (const syntax::Prose& run : text.facts.prose)
        for (std::size_t i = run.range.begin; i < run.range.end; ++i)
            if (markdown[i] == '?' && (i + 1 == run.range.end || markdown[i + 1] != '?')) ++count;
    return count;
}

void check(const Subject<model::Prompt>& subject, const Reporter& report) {
    if (!subject.item.text) return;
    const std::size_t count = questions_in(*subject.item.text);
    if (count <= subject.options.whole_number(most_questions)) return;
    report(subject.item.text->span, several, count)
        .help("make them questions of their own, or ask the one that the others lead to");
}

} // namespace

extern constinit const Rule several_questions{
    .kind = {.slug = "questions/several-questions",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a question asks at most three things",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&most_questions},
};

} // namespace credsmith::check::questions
