// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// More pieces of work than a candidate finds time for.
#include "credsmith/check/rule.h"

#include <cstddef>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> heavy{"this credential asks for {} artifacts"};

constexpr Parameter most_artifacts =
    whole_number("most_artifacts", 6, {1, 50}, "how many artifacts a credential may ask for");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (!subject.item.submission) return;
    const std::size_t most = subject.options.whole_number(most_artifacts);
    std::size_t count = 0;
    const model::Artifact* beyond = nullptr;
    for (const model::Part& part : subject.item.submission->parts)
        for (const model::Artifact& artifact : part.artifacts)
            if (++count == most + 1) beyond = &artifact;
    if (beyond == nullptr) return;
    report(beyond->title ? beyond->title->span : beyond->span, heavy, count)
        .help("join pieces that show the same, or split the credential in two");
}

} // namespace

extern constinit const Rule too_many_artifacts{
    .kind = {.slug = "evidence/too-many-artifacts",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a credential asks for at most six artifacts",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_artifacts},
};

} // namespace credsmith::check::evidence
