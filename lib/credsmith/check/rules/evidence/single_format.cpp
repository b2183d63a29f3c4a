// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An artifact that is accepted in one format only.
#include "credsmith/check/rule.h"

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> single{"`{}` is the only way to hand this in"};

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    if (artifact.formats.size() != 1 || !artifact.alternatives.empty()) return;
    report(artifact.formats.front().span, single, model::name_of(artifact.formats.front().value))
        .help("accept a second format, or say under `alternatives` what else would do");
}

} // namespace

extern constinit const Rule single_format{
    .kind = {.slug = "evidence/single-format",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "an artifact can be handed in in more than one way",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::evidence
