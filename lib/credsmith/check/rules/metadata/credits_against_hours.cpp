// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Credits that stand for another amount of work than the hours beside them.
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <array>
#include <string>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> disagree{
    "this many {} do not fit a workload of {} hours"};

/// How many hours one credit stands for, by those who define it; `most` is 0 where there is no end.
struct Measure {
    model::CreditUnit unit;
    double least;
    double most;
    std::string_view name;
    std::string_view help;
};

constexpr auto measures = std::to_array<Measure>({
    {model::CreditUnit::ects, 25, 30, "ECTS credits",
     "an ECTS credit stands for 25 to 30 hours; correct the credits or the hours"},
    {model::CreditUnit::credit_nz, 10, 10, "New Zealand credits",
     "a New Zealand credit stands for 10 hours; correct the credits or the hours"},
    {model::CreditUnit::ceu, 10, 0, "continuing education units",
     "a unit stands for 10 hours of contact; correct the units or the hours"},
});

void compare(const model::Credit& credit, const Measure& measure, const model::Workload& workload,
             const Reporter& report) {
    const double amount = credit.amount->value;
    const double typical = workload.typical->value;
    const double low = workload.min ? workload.min->value : typical;
    const double high = workload.max ? workload.max->value : typical;
    const bool too_little = high < measure.least * amount;
    const bool too_much = measure.most > 0 && low > measure.most * amount;
    if (!too_little && !too_much) return;
    report(credit.amount->span, disagree, measure.name, fmt::format("{:g}", typical))
        .label(workload.span, "the workload")
        .help(std::string(measure.help));
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& workload = subject.item.workload;
    if (!workload || workload->is_damaged || !workload->typical) return;
    for (const model::Credit& credit : subject.item.credits) {
        if (credit.is_damaged || !credit.unit || !credit.amount) continue;
        for (const Measure& measure : measures)
            if (measure.unit == credit.unit->value) compare(credit, measure, *workload, report);
    }
}

} // namespace

extern constinit const Rule credits_against_hours{
    .kind = {.slug = "metadata/credits-against-hours",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "credits and hours agree",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
