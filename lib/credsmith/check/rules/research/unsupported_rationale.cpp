// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rationale that cites none of the research in the list.
#include "credsmith/check/cited_research.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> unsupported{"the rationale cites no research"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (!is_unsupported(subject)) return;
    report(subject.item.rationale->span, unsupported)
        .help("cite each work of the list where the text relies on it, as `[@key]`");
}

} // namespace

extern constinit const Rule unsupported_rationale{
    .kind = {.slug = "research/unsupported-rationale",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "the rationale cites the research that it rests on",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
