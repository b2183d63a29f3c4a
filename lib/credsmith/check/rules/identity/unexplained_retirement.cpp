// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A retired credential that leaves its holders and candidates without a word.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> unexplained{
    "nothing says why this credential was retired, or what replaces it"};

bool says_something(const model::Credential& credential) {
    if (credential.replaced_by) return true;
    const auto& retirement = credential.retirement;
    return retirement && (retirement->is_damaged || retirement->reason || retirement->replaced_by);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (subject.status != model::Status::retired || says_something(credential)) return;
    if (was_lost(credential, "retirement") || was_lost(credential, "replaced_by")) return;
    report(credential.status->span, unexplained)
        .help("write `retirement` with a `reason`, or name the credential under `replaced_by`");
}

} // namespace

extern constinit const Rule unexplained_retirement{
    .kind = {.slug = "identity/unexplained-retirement",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a retired credential says why, or what has replaced it",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::identity
