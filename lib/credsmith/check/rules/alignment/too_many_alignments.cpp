// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// More alignments than one competency can answer for.
#include "credsmith/check/rule.h"

#include <cstddef>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"this credential is aligned with {} standards"};

constexpr Parameter most_alignments =
    whole_number("most_alignments", 7, {1, 100}, "how many alignments a credential may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& alignments = subject.item.alignments;
    const std::size_t most = subject.options.whole_number(most_alignments);
    if (alignments.size() <= most) return;
    const model::Alignment& beyond = alignments[most];
    report(beyond.framework ? beyond.framework->id.span : beyond.span, many, alignments.size())
        .help("keep those that somebody who earns the credential has really met");
}

} // namespace

extern constinit const Rule too_many_alignments{
    .kind = {.slug = "alignment/too-many-alignments",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a credential is aligned with at most seven standards",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_alignments},
};

} // namespace credsmith::check::alignment
