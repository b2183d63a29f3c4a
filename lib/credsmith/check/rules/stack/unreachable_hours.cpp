// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// More hours than all members of a stack add up to.
#include "credsmith/check/rule.h"
#include "credsmith/check/stack_members.h"
#include "credsmith/repository/burden.h"

#include <fmt/format.h>

#include <optional>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> unreachable{
    "{} hours are asked for, and all members together take {}"};

/// The hours of all members; nothing if that is not known for certain.
std::optional<double> hours_of(const model::Stack& stack,
                               const repository::Repository& repository) {
    const auto members = settled_members(stack);
    if (!members) return std::nullopt;
    double sum = 0;
    for (const std::size_t member : *members) {
        const auto hours = repository::hours_of(repository.credentials[member]);
        if (!hours) return std::nullopt;
        sum += hours->most;
    }
    return sum;
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const auto hours = hours_of(subject.item, subject.repository);
    if (!hours) return;
    for (const model::Threshold& threshold : subject.item.thresholds) {
        if (!threshold.hours_min || threshold.hours_min->value <= *hours) continue;
        report(threshold.hours_min->span, unreachable,
               fmt::format("{:g}", threshold.hours_min->value), fmt::format("{:g}", *hours))
            .help("ask for fewer hours, or for more credentials");
    }
}

} // namespace

extern constinit const Rule unreachable_hours{
    .kind = {.slug = "stack/unreachable-hours",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "the hours that a stack asks for can be reached",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::stack
