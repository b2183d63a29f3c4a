// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A part with more questions than a candidate answers with care.
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <vector>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"this part asks {} questions"};

constexpr Parameter most_prompts =
    whole_number("most_prompts", 8, {1, 50}, "how many questions a part may ask");

void check(const Subject<model::Part>& subject, const Reporter& report) {
    const std::vector<model::Prompt>& prompts = subject.item.prompts;
    const std::size_t most = subject.options.whole_number(most_prompts);
    if (prompts.size() <= most || !prompts[most].text) return;
    report(prompts[most].text->span, many, prompts.size())
        .help(fmt::format("keep those that an assessor needs; more than {} are answered in a hurry",
                          in_words(most)));
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
    .parameters = {&most_prompts},
};

} // namespace credsmith::check::questions
