// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack that gives an award of its own, without what makes one.
#include "credsmith/check/rule.h"

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> missing{"this stack is awarded, and its {} is missing"};

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const model::Stack& stack = subject.item;
    if (!stack.awarded || !stack.awarded->value || stack.is_damaged) return;
    const text::Span place = stack.awarded->span;
    if (!stack.summary)
        report(place, missing, "summary").help("say in a sentence what it is given for");
    if (!stack.competency && stack.outcomes.empty())
        report(place, missing, "competency")
            .help("say what its holders can do, as `competency` or `outcomes`");
    if (!stack.badge)
        report(place, missing, "badge").help("name the image that stands for it, and describe it");
}

} // namespace

extern constinit const Rule incomplete_award{
    .kind = {.slug = "stack/incomplete-award",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::error, Severity::error},
             .summary = "a stack that is awarded says what for",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
