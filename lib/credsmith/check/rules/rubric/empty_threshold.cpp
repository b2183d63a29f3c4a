// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A number of points that the weakest work has already.
#include "credsmith/check/attainable_points.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> passes_all{"with {} points even the weakest work passes"};
constexpr Message<> no_share{"with 0 percent of the points all work passes"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& passing = subject.item.passing;
    if (!passing || !passing->points || !is_whole(subject.item)) return;
    const model::PointsRule& rule = *passing->points;
    if (rule.percent && rule.percent->value <= 0)
        report(rule.percent->span, no_share).help("write the share that work has to reach to pass");
    const auto points = attainable_points(subject.repository, subject.item);
    if (!rule.min || !points || rule.min->value > points->least) return;
    report(rule.min->span, passes_all, fmt::format("{:g}", rule.min->value))
        .help(fmt::format("ask for more than the {:g} points of the lowest levels", points->least));
}

} // namespace

extern constinit const Rule empty_threshold{
    .kind = {.slug = "rubric/empty-threshold",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the points asked for to pass are more than what everybody gets",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
