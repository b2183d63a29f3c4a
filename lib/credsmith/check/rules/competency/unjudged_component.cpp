// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A component that candidates show and no criterion judges.
#include "credsmith/check/open_components.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"

#include <algorithm>
#include <string_view>

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
    const auto is_judged = [&](std::size_t goal) { return coverage.is_covered(goal, Way::judged); };
    if (std::ranges::none_of(repository::components_of(coverage), is_judged)) return;
    const auto is_unjudged = [&](const model::Component&, std::size_t goal) {
        return coverage.is_covered(goal, Way::shown) && !is_judged(goal);
    };
    for (const model::Text* title : open_components(subject.item, coverage, is_unjudged))
        report(title->span, unjudged, title->value)
            .help("let a criterion name it as one of its `components`, or take it from the "
                  "artifact");
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
