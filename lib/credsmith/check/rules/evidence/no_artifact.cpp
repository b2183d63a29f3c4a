// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A part for artifacts that asks for none.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> asks_for_nothing{"this part asks for no artifact"};

/// A part without a word in it is a section that is still to be written.
bool has_words(const model::Part& part) {
    return part.intro || part.criteria || !part.prompts.empty();
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& submission = subject.item.submission;
    if (!submission || !is_whole(*submission) || was_lost(subject.item, "submission")) return;
    for (const model::Part& part : submission->parts) {
        const bool is_for_artifacts = part.kind && part.kind->value == model::PartKind::artifacts;
        if (!is_for_artifacts || !part.artifacts.empty() || !has_words(part)) continue;
        const bool is_named = part.kind->origin == model::Origin::written;
        report(is_named ? part.kind->span : part.span, asks_for_nothing)
            .help("give each piece of work a heading of its own, with a type and a rubric");
    }
}

} // namespace

extern constinit const Rule no_artifact{
    .kind = {.slug = "evidence/no-artifact",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::error, Severity::error},
             .summary = "the part for artifacts asks for one",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
