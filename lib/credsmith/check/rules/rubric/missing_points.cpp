// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A scale that gives points for some of its levels only.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unpriced{"`{}` has no points"};

void check_scale(const model::Scale& scale, const Reporter& report) {
    const auto priced = std::ranges::find_if(
        scale.levels, [](const model::Level& level) { return level.points.has_value(); });
    if (priced == scale.levels.end()) return;
    for (const model::Level& level : scale.levels) {
        if (level.points || level.is_damaged || !level.name) continue;
        report(level.name->span, unpriced, level.name->value)
            .label(priced->points->span, "other levels have")
            .help("write `points` for every level, with `points: 0` where work earns none");
    }
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    for (const model::Scale& scale : subject.item.scales)
        if (!scale.is_damaged) check_scale(scale, report);
}

} // namespace

extern constinit const Rule missing_points{
    .kind = {.slug = "rubric/missing-points",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "either all levels of a scale have points, or none has",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::rubric
