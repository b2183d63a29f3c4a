// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A video or sound recording of any length.
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unlimited{"nothing says how long this {} may be"};

bool is_recording(model::ArtifactType type) {
    return type == model::ArtifactType::video || type == model::ArtifactType::audio;
}

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    if (!artifact.type || !is_recording(artifact.type->value)) return;
    const auto& limits = artifact.limits;
    if (limits && (limits->is_damaged || limits->max_minutes || limits->max_mb)) return;
    report(artifact.type->span, unlimited,
           artifact.type->value == model::ArtifactType::video ? "video" : "recording")
        .help("write how many minutes it may have: `limits: {max_minutes: 10}`");
}

} // namespace

extern constinit const Rule unlimited_recording{
    .kind = {.slug = "evidence/unlimited-recording",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a recording says how long or how large it may be",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
