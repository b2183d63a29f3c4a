// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A component that candidates read about and never show.
#include "credsmith/check/open_components.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"

#include <string_view>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unshown{
    "candidates read about `{}` and are never asked to show it"};

/// Where nothing is asked for at all, that is what is wrong, and another rule tells it.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    using repository::Way;
    if (subject.item.components.empty()) return;
    const auto coverage = repository::coverage_of(subject.repository, subject.item);
    const bool asks_for_work =
        coverage.is_covered(0, Way::asked) || coverage.is_covered(0, Way::shown);
    if (coverage.is_uncertain || !asks_for_work) return;
    const auto is_unshown = [&](const model::Component&, std::size_t goal) {
        const auto is_covered = [&](Way way) { return coverage.is_covered(goal, way); };
        return is_covered(Way::practised) && !is_covered(Way::asked) && !is_covered(Way::shown) &&
               !is_covered(Way::judged);
    };
    for (const model::Text* title : open_components(subject.item, coverage, is_unshown))
        report(title->span, unshown, title->value)
            .help("let an artifact or a question name it as one of its `components`");
}

} // namespace

extern constinit const Rule unshown_component{
    .kind = {.slug = "competency/unshown-component",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "what candidates read about they are also asked to show",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
