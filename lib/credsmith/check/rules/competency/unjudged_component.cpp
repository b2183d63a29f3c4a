// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A component that candidates show and no criterion judges.
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unjudged{"candidates show `{}`, and no criterion judges it"};

/// Where no criterion is about any component, the author does not use such links, and nothing is
/// said.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    using repository::Way;
    if (subject.item.components.empty()) return;
    const auto coverage = repository::coverage_of(subject.repository, subject.item);
    if (coverage.is_uncertain) return;
    const std::vector<std::size_t> goals = repository::components_of(coverage);
    const auto is_judged = [&](std::size_t goal) { return coverage.is_covered(goal, Way::judged); };
    if (std::ranges::none_of(goals, is_judged)) return;
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const auto& title = subject.item.components[i].title;
        const bool is_shown = coverage.is_covered(goals[i], Way::shown);
        if (!title || !is_shown || is_judged(goals[i])) continue;
        report(title->span, unjudged, title->value)
            .help("let a criterion name it as one of its `components`, or take it from the "
                  "artifact");
    }
}

} // namespace

extern constinit const Rule unjudged_component{
    .kind = {.slug = "competency/unjudged-component",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "what an artifact shows of the method is judged",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
