// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A recognition of which nobody knows from which day on it holds.
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> undated{"nothing says from which day on this is recognized"};

void check(const Subject<model::Recognition>& subject, const Reporter& report) {
    const model::Recognition& recognition = subject.item;
    if (recognition.from || recognition.is_damaged || !recognition.authority) return;
    const model::NamedPlace& authority = *recognition.authority;
    report(authority.name ? authority.name->span : authority.span, undated)
        .help("write the day, such as `from: 2026-07-01`");
}

} // namespace

extern constinit const Rule recognition_without_date{
    .kind = {.slug = "metadata/recognition-without-date",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a recognition says from which day on it holds",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::metadata
