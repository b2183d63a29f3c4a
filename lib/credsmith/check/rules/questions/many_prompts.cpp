// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A part with more questions than a candidate answers with care.
#include "credsmith/check/rule.h"

#include <vector>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"this part asks {} questions"};

constexpr std::size_t most_prompts = 8;

void check(const Subject<model::Part>& subject, const Reporter& report) {
    const std::vector<model::Prompt>& prompts = subject.item.prompts;
    if (prompts.size() <= most_prompts || !prompts[most_prompts].text) return;
    report(prompts[most_prompts].text->span, many, prompts.size())
        .help("keep those that an assessor needs; more than eight are answered in a hurry");
}

} // namespace

extern constinit const Rule many_prompts{
    .kind = {.slug = "questions/many-prompts",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a part asks at most eight questions",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::questions
