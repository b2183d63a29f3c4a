// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Evidence in which people can be recognized, without a word about how they are protected.
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;
using model::ArtifactType;

constexpr Message<std::string_view> unprotected{
    "evidence of type `{}` can identify people, and nothing here protects them"};

bool can_identify_people(ArtifactType type) {
    return type == ArtifactType::video || type == ArtifactType::audio ||
           type == ArtifactType::image || type == ArtifactType::student_work;
}

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    if (!artifact.type || artifact.privacy || !can_identify_people(artifact.type->value)) return;
    report(artifact.type->span, unprotected, model::name_of(artifact.type->value))
        .help("add `privacy`: whose consent is needed, and what is made unrecognizable");
}

} // namespace

extern constinit const Rule missing_privacy{
    .kind = {.slug = "evidence/missing-privacy",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "evidence that can identify people says how they are protected",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
