// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An approved credential that nobody is said to have reviewed.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

#include <algorithm>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> unreviewed{"none of these contributors is a reviewer"};

bool has_reviewed(const model::Contributor& contributor) {
    // One whose role could not be read may be the reviewer.
    return contributor.is_damaged || !contributor.role ||
           contributor.role->value == model::ContributorRole::reviewer;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& contributors = subject.item.contributors;
    if (contributors.empty() || was_lost(subject.item, "contributors")) return;
    if (std::ranges::any_of(contributors, has_reviewed)) return;
    report(contributors.front().span, unreviewed)
        .help("name who read it before it was approved, with `role: reviewer`");
}

} // namespace

extern constinit const Rule missing_reviewer{
    .kind = {.slug = "metadata/missing-reviewer",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::off, Severity::off, Severity::warning, Severity::warning},
             .summary = "from approval on, somebody is named who reviewed the credential",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::metadata
