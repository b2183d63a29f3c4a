// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An artifact that does not say what kind of evidence it is.
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Preset;

constexpr Message<std::string_view> untyped{"nothing says what kind of evidence `{}` is"};

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    if (artifact.type || artifact.is_damaged || !artifact.title) return;
    report(artifact.title->span, untyped, artifact.title->value)
        .help("give it a type, such as `lesson_plan`, `student_work` or `video`");
}

} // namespace

extern constinit const Rule untyped_artifact{
    .kind = {.slug = "evidence/untyped-artifact",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "an artifact says what kind of evidence it is",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::evidence
