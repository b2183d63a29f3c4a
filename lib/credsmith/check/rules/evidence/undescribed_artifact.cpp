// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An artifact of which nothing is known but its title.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Preset;

constexpr Message<std::string_view> undescribed{"nothing says what `{}` has to hold"};

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    if (artifact.description || artifact.is_damaged || !artifact.title) return;
    report(artifact.title->span, undescribed, artifact.title->value)
        .help("say what to hand in, how much of it, and what has to be seen in it");
}

} // namespace

extern constinit const Rule undescribed_artifact{
    .kind = {.slug = "evidence/undescribed-artifact",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "an artifact says what it has to hold",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::evidence
