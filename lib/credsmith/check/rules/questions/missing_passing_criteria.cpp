// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Questions of which nobody says when an answer passes.
#include "credsmith/check/entity.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/walk.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> unjudged{"nothing says which answers pass"};

/// The ids of what criteria anywhere in the credential judge.
std::set<std::string_view> judged_in(const model::Credential& credential) {
    std::set<std::string_view> judged;
    model::for_each<model::Criterion>(credential, [&](const model::Criterion& criterion) {
        for (const auto& evidence : criterion.evidence)
            judged.insert(evidence.id.value);
    });
    return judged;
}

bool is_judged(const model::Part& part, const std::set<std::string_view>& judged) {
    const auto is_named = [&](const model::MaybeText& id) {
        return id && judged.contains(id->value);
    };
    return part.criteria || part.rubric || is_named(part.id) ||
           std::ranges::any_of(part.prompts,
                               [&](const model::Prompt& prompt) { return is_named(prompt.id); });
}

text::Span place_of_part(const model::Part& part) {
    if (part.title) return part.title->span;
    return part.kind ? part.kind->span : part.span;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (!subject.item.submission || !is_whole(*subject.item.submission)) return;
    const auto judged = judged_in(subject.item);
    for (const model::Part& part : subject.item.submission->parts) {
        if (part.prompts.empty() || !expects_questions(subject.options, part)) continue;
        if (!is_judged(part, judged))
            report(place_of_part(part), unjudged)
                .help("write below the questions what an answer has to show: `**Passing:** ...`");
    }
}

} // namespace

extern constinit const Rule missing_passing_criteria{
    .kind = {.slug = "questions/missing-passing-criteria",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "a part with questions says what passes",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::questions
