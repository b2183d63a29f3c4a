// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An outcome that no criterion judges, among others that are judged.
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"

#include <string_view>
#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unjudged{"no criterion judges `{}`"};

/// Where no criterion is about any outcome, the author does not use such links, and nothing is
/// said.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (subject.item.outcomes.empty()) return;
    const auto coverage = repository::coverage_of(subject.repository, subject.item);
    if (coverage.is_uncertain) return;
    std::vector<const repository::Goal*> open;
    bool is_any_judged = false;
    for (std::size_t goal = 0; goal < coverage.goals.size(); ++goal) {
        if (coverage.goals[goal].kind != repository::GoalKind::outcome) continue;
        if (coverage.is_covered(goal, repository::Way::judged))
            is_any_judged = true;
        else
            open.push_back(&coverage.goals[goal]);
    }
    if (!is_any_judged) return;
    for (const repository::Goal* goal : open)
        report(goal->span, unjudged, goal->id)
            .help("let a criterion name it as one of its `outcomes`");
}

} // namespace

extern constinit const Rule unjudged_outcome{
    .kind = {.slug = "competency/unjudged-outcome",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "every outcome is judged by a criterion",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
