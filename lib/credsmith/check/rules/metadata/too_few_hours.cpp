// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Less work than anything worth a credential takes.
#include "credsmith/check/rule.h"
#include "credsmith/repository/burden.h"

#include <fmt/format.h>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> brief{"this is said to take {} hours"};

constexpr Parameter fewest_hours =
    number("fewest_hours", 1, {0.25, 100}, "how many hours it takes at least");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto hours = repository::hours_of(subject.item);
    if (!hours || hours->typical <= 0 || hours->typical >= subject.options.number(fewest_hours))
        return;
    report(subject.item.workload->typical->span, brief, fmt::format("{:g}", hours->typical))
        .help("write hours, not days or shares of a year, and count the work in the classroom");
}

} // namespace

extern constinit const Rule too_few_hours{
    .kind = {.slug = "metadata/too-few-hours",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a micro-credential takes at least an hour",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&fewest_hours},
};

} // namespace credsmith::check::metadata
