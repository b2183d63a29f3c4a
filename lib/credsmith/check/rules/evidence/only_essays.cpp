// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Evidence that consists of essays alone.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> only_essays{"all artifacts of this credential are texts about the work"};

bool is_essay(const model::Artifact& artifact) {
    return artifact.type && (artifact.type->value == model::ArtifactType::written_analysis ||
                             artifact.type->value == model::ArtifactType::self_assessment);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& submission = subject.item.submission;
    if (!submission || !is_whole(*submission)) return;
    const model::Artifact* first = nullptr;
    for (const model::Part& part : submission->parts)
        for (const model::Artifact& artifact : part.artifacts) {
            if (!is_essay(artifact)) return;
            if (first == nullptr) first = &artifact;
        }
    if (first == nullptr) return;
    report(first->type->span, only_essays)
        .help("ask for something from the work itself: a plan, student work, a recording, data");
}

} // namespace

extern constinit const Rule only_essays{
    .kind = {.slug = "evidence/only-essays",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "candidates show what they do, and not only write about it",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::evidence
