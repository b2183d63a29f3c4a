// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that does not say how long its answer may be.
#include "credsmith/check/expected.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> unbounded{"nothing says how long the answer may be"};

void check(const Subject<model::Part>& subject, const Reporter& report) {
    if (!expects_questions(subject.options, subject.item)) return;
    for (const model::Prompt& prompt : subject.item.prompts) {
        if (prompt.is_damaged || prompt.words || !prompt.text || prompt.text->empty()) continue;
        report(prompt.text->span, unbounded)
            .help("give it a bound behind the question, such as `{words=..200}`");
    }
}

} // namespace

extern constinit const Rule unbounded_answer{
    .kind = {.slug = "questions/unbounded-answer",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "every question says how many words an answer may have",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::questions
