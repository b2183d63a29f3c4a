// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A last day of all awards that has passed while they are still given.
#include "credsmith/check/day.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> expired{
    "awards expired on `{}`, and on {} they are still given"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& expiry = subject.item.expiry;
    const std::string_view today = subject.options.as_of();
    if (subject.status != model::Status::published || !expiry) return;
    if (!is_before(expiry->date, today)) return;
    report(expiry->date->span, expired, expiry->date->value, today)
        .help("write a later day, or for how long each award is good: "
              "`expiry: {amount: 3, unit: years}`");
}

} // namespace

extern constinit const Rule expired_award{
    .kind = {.slug = "identity/expired-award",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "awards of a published credential have not all expired",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::identity
