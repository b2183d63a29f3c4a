// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work of a year that has not begun.
#include "credsmith/check/reference_year.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> future{"`{}` has not begun on {}"};

constexpr std::string_view latest = "2100"; ///< from here on it is unlikely on any day

constexpr Parameter years_ahead =
    whole_number("years_ahead", 1, {0, 10}, "how many years ahead works may be dated");

void check(const Subject<model::Reference>& subject, const Reporter& report) {
    const auto year = year_of(subject.item);
    const std::string_view today = subject.options.as_of();
    if (!year || today.empty() || year->digits >= latest) return;
    const std::size_t ahead = subject.options.whole_number(years_ahead);
    if (leading_year(year->digits) <= leading_year(today) + ahead) return;
    report(year->span, future, year->digits, today)
        .help("look the year up; most likely a finger slipped");
}

} // namespace

extern constinit const Rule future_year{
    .kind = {.slug = "research/future-year",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a work is of a year that has begun",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&years_ahead},
};

} // namespace credsmith::check::research
