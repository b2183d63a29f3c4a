// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rule of passing that no work can meet.
#include "credsmith/check/attainable_points.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <cstdint>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::int64_t, std::int64_t> too_many{"{} criteria have to be met, and {} can be"};
constexpr Message<std::string_view, std::string_view> too_high{
    "{} points are asked for, and {} are all that can be earned"};

std::int64_t criteria_of(const model::Credential& credential) {
    std::int64_t count = 0;
    for (const repository::RubricUse& use : repository::rubrics(credential))
        count += static_cast<std::int64_t>(use.rubric->criteria.size());
    return count;
}

void check_count(const model::Credential& credential, const model::CountRule& rule,
                 const Reporter& report) {
    const std::int64_t all =
        rule.of.empty() ? criteria_of(credential) : static_cast<std::int64_t>(rule.of.size());
    if (!rule.at_least || all == 0 || rule.at_least->value <= all) return;
    report(rule.at_least->span, too_many, rule.at_least->value, all)
        .help(fmt::format("write {} or less, or add criteria", all));
}

void check_points(const Subject<model::Credential>& subject, const model::PointsRule& rule,
                  const Reporter& report) {
    const auto points = attainable_points(subject.repository, subject.item);
    if (!rule.min || !points || rule.min->value <= points->most) return;
    report(rule.min->span, too_high, fmt::format("{:g}", rule.min->value),
           fmt::format("{:g}", points->most))
        .help("ask for fewer points, or for a share of them with `percent`");
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& passing = subject.item.passing;
    if (!passing || !is_whole(subject.item)) return;
    if (passing->count) check_count(subject.item, *passing->count, report);
    if (passing->points) check_points(subject, *passing->points, report);
}

} // namespace

extern constinit const Rule unreachable_threshold{
    .kind = {.slug = "rubric/unreachable-threshold",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "what is asked for to pass can be reached",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
