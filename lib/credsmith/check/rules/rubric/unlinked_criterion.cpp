// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A criterion that shows no part of the method, and no outcome.
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"
#include "credsmith/repository/query.h"

#include <set>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unlinked{"nothing says which part of the method `{}` is about"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.components.empty() && credential.outcomes.empty()) return;
    const auto coverage = repository::coverage_of(subject.repository, credential);
    const std::set<const model::Record*> placed = coverage.placed();
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        // A shared rubric knows no method; what it is used for says more.
        if (use.rubric->use || use.rubric->is_damaged) continue;
        for (const model::Criterion& criterion : use.rubric->criteria) {
            if (criterion.is_damaged || !criterion.title || placed.contains(&criterion)) continue;
            const bool is_tried = !criterion.components.empty() || !criterion.outcomes.empty();
            if (is_tried) continue; // it leads nowhere, and that was told
            report(criterion.title->span, unlinked, criterion.title->value)
                .help("name it, as in `{#id components=...}`, or name it on the artifact");
        }
    }
}

} // namespace

extern constinit const Rule unlinked_criterion{
    .kind = {.slug = "rubric/unlinked-criterion",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a criterion says which component or outcome it is about",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::rubric
