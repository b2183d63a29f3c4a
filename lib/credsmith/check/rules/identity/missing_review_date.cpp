// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A published credential of which nobody knows how old it is.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> undated{"nothing says when this credential was last reviewed"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (subject.status != model::Status::published || was_lost(credential, "dates")) return;
    const auto& dates = credential.dates;
    if (dates && (dates->is_damaged || dates->last_reviewed)) return;
    report(credential.status->span, undated)
        .help("write the day on which somebody last read all of it: `dates: {last_reviewed: ...}`");
}

} // namespace

extern constinit const Rule missing_review_date{
    .kind = {.slug = "identity/missing-review-date",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a published credential says when it was last reviewed",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::identity
