// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work that came out in a year in which it can hardly have come out.
#include "credsmith/check/reference_year.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unlikely{"`{}` is hardly the year of a publication"};

constexpr std::string_view earliest = "1800";
constexpr std::string_view latest = "2100";

void check(const Subject<model::Reference>& subject, const Reporter& report) {
    const auto year = year_of(subject.item);
    if (!year || (year->digits >= earliest && year->digits < latest)) return;
    report(year->span, unlikely, year->digits)
        .help("look the year up; most likely two digits changed places");
}

} // namespace

extern constinit const Rule unlikely_year{
    .kind = {.slug = "research/unlikely-year",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the year of a work is between 1800 and 2100",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
