// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A recognition by somebody else that is no longer given.
#include "credsmith/check/day.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> ended{
    "this recognition ended on `{}`, before {}"};

/// What is retired may tell what it once counted for.
void check(const Subject<model::Recognition>& subject, const Reporter& report) {
    const model::MaybeText& until = subject.item.until;
    const std::string_view today = subject.options.as_of();
    if (subject.status == model::Status::retired || !is_before(until, today)) return;
    report(until->span, ended, until->value, today)
        .help("ask whether it has been renewed and write the new day; if not, take it out");
}

} // namespace

extern constinit const Rule ended_recognition{
    .kind = {.slug = "metadata/ended-recognition",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a recognition that is promised is still given",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
