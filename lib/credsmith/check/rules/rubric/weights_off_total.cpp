// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Weights that do not share out the whole.
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> off_total{"the weights of this rubric add up to {}"};

/// Thirds may be rounded: 33, 33 and 33, or 0.33 three times.
constexpr double tolerance = 0.015;

std::optional<double> total_of(const model::Rubric& rubric) {
    double total = 0;
    for (const model::Criterion& criterion : rubric.criteria) {
        if (!criterion.weight || criterion.is_damaged) return std::nullopt;
        total += criterion.weight->value;
    }
    return total;
}

bool shares_out(double total, double whole) {
    return std::abs(total - whole) <= whole * tolerance;
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto& criteria = subject.item.criteria;
    if (subject.item.use || criteria.empty()) return;
    const auto total = total_of(subject.item);
    if (!total || shares_out(*total, 1) || shares_out(*total, 100)) return;
    report(criteria.back().weight->span, off_total, fmt::format("{:g}", *total))
        .label(criteria.front().weight->span, "the first of them")
        .help("let them share out 100, such as 60 and 40");
}

} // namespace

extern constinit const Rule weights_off_total{
    .kind = {.slug = "rubric/weights-off-total",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the weights of a rubric add up to 100, or to 1",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
