// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A scale on which better work earns fewer points.
#include "credsmith/check/rule.h"

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> falling{
    "`{}` is worth fewer points than `{}`, which is below it"};

std::string_view name_of(const model::Level& level) {
    return level.name ? std::string_view{level.name->value} : "this level";
}

void check_scale(const model::Scale& scale, const Reporter& report) {
    for (std::size_t i = 1; i < scale.levels.size(); ++i) {
        const model::Level& lower = scale.levels[i - 1];
        const model::Level& level = scale.levels[i];
        if (!lower.points || !level.points || lower.points->value <= level.points->value) continue;
        report(level.points->span, falling, name_of(level), name_of(lower))
            .label(lower.points->span, "more for a lower level")
            .help("list the levels from low to high, with points that rise");
    }
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    for (const model::Scale& scale : subject.item.scales)
        if (!scale.is_damaged) check_scale(scale, report);
}

} // namespace

extern constinit const Rule falling_points{
    .kind = {.slug = "rubric/falling-points",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "a higher level is worth at least as many points as a lower one",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::rubric
