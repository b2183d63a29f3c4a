// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rubric with more criteria than an assessor can keep in mind.
#include "credsmith/check/rule.h"

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> crowded{"this rubric has {} criteria"};

constexpr Parameter most_criteria =
    whole_number("most_criteria", 10, {1, 100}, "how many criteria a rubric may have");

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto& criteria = subject.item.criteria;
    const std::size_t most = subject.options.whole_number(most_criteria);
    if (subject.item.use || criteria.size() <= most) return;
    const model::Criterion& beyond = criteria[most];
    report(beyond.title ? beyond.title->span : beyond.span, crowded, criteria.size())
        .help(
            "judge each artifact by a rubric of its own, or join criteria that ask for one thing");
}

} // namespace

extern constinit const Rule too_many_criteria{
    .kind = {.slug = "rubric/too-many-criteria",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a rubric has at most ten criteria",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_criteria},
};

} // namespace credsmith::check::rubric
