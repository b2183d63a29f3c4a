// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A number that another body recognizes, of nobody knows what.
#include "credsmith/check/rule.h"

#include <fmt/format.h>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unitless{"the amount {} has no unit"};

void check(const Subject<model::Recognition>& subject, const Reporter& report) {
    const model::Recognition& recognition = subject.item;
    if (!recognition.amount || recognition.unit) return;
    report(recognition.amount->span, unitless, fmt::format("{:g}", recognition.amount->value))
        .help("add the `unit`, such as `clock_hour` or `semester_hour`");
}

} // namespace

extern constinit const Rule recognition_without_unit{
    .kind = {.slug = "metadata/recognition-without-unit",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "what is recognized has a unit",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
