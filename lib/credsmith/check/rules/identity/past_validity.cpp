// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A published credential whose time is over.
#include "credsmith/check/day.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> over{
    "this was valid until `{}`, and on {} it is still published"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    const std::string_view today = subject.options.as_of();
    if (subject.status != model::Status::published || !credential.dates) return;
    const model::MaybeText& until = credential.dates->valid_until;
    if (!is_before(until, today)) return;
    report(until->span, over, until->value, today)
        .label(credential.status->span, "its status")
        .help("write a later day, or `status: retired`");
}

} // namespace

extern constinit const Rule past_validity{
    .kind = {.slug = "identity/past-validity",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a published credential is still valid",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::identity
