// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A day on which something is said to have happened, and which has not come yet.
#include "credsmith/check/day.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> future{"`{}` has not come yet on {}"};

/// It may be tomorrow already where the author lives.
bool is_to_come(const model::MaybeText& day, std::string_view today) {
    return day && base::is_date(day->value) && day->value > base::next_day(today);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& dates = subject.item.dates;
    const std::string_view today = subject.options.as_of();
    if (!dates || today.empty()) return;
    // What was reviewed before it was made has a finding of its own.
    const model::MaybeText& day = dates->last_reviewed ? dates->last_reviewed : dates->created;
    if (!is_to_come(day, today)) return;
    report(day->span, future, day->value, today)
        .help("write the day on which it was done; what is planned has no field of its own");
}

} // namespace

extern constinit const Rule future_day{
    .kind = {.slug = "identity/future-day",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a credential was made and reviewed on days that have come",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::identity
