// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A criterion that shows no part of the method, and no outcome.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unlinked{"nothing says which part of the method `{}` is about"};

bool is_linked(const auto& item) {
    return !item.components.empty() || !item.outcomes.empty();
}

/// Whether what the rubric judges is itself about a component or outcome.
bool judges_linked_work(const repository::RubricUse& use) {
    if (use.artifact != nullptr) return is_linked(*use.artifact);
    const auto linked = [](const auto& item) { return is_linked(item); };
    return std::ranges::any_of(use.part->artifacts, linked) ||
           std::ranges::any_of(use.part->prompts, linked);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.components.empty() && credential.outcomes.empty()) return;
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        // A shared rubric knows no method; what it is used for says more.
        if (use.rubric->use || use.rubric->is_damaged || judges_linked_work(use)) continue;
        for (const model::Criterion& criterion : use.rubric->criteria)
            if (!criterion.is_damaged && criterion.title && !is_linked(criterion))
                report(criterion.title->span, unlinked, criterion.title->value)
                    .help("name it, as in `{#id components=...}`, or name it on the artifact");
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
