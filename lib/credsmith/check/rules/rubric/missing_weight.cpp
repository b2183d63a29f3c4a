// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rubric that weighs some of its criteria only.
#include "credsmith/check/rule.h"

#include <algorithm>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unweighed{"`{}` has no weight"};

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto& criteria = subject.item.criteria;
    if (subject.item.use) return; // its criteria are judged where they are written
    const auto weighed = std::ranges::find_if(
        criteria, [](const model::Criterion& criterion) { return criterion.weight.has_value(); });
    if (weighed == criteria.end() || weighed->weight->value <= 0) return; // 0 has a finding already
    for (const model::Criterion& criterion : criteria) {
        if (criterion.weight || criterion.is_damaged || !criterion.title) continue;
        report(criterion.title->span, unweighed, criterion.title->value)
            .label(weighed->weight->span, "other criteria have one")
            .help("give every criterion of the rubric a `weight`, or take all weights away");
    }
}

} // namespace

extern constinit const Rule missing_weight{
    .kind = {.slug = "rubric/missing-weight",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "either all criteria of a rubric have a weight, or none has",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
