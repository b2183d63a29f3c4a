// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rationale that cites none of the research in the list.
#include "credsmith/check/entity.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/written_citation.h"

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> unsupported{"the rationale cites no research"};

/// What was meant as a citation has a finding of its own.
bool has_attempts(const model::RichText& rationale) {
    return !rationale.facts.broken_citations.empty() || !written_citations(rationale).empty();
}

/// A credential without references lacks the list first.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeRichText& rationale = subject.item.rationale;
    if (!rationale || rationale->empty() || rationale->is_file || !is_whole(subject.item)) return;
    if (!expects(subject.options, "rationale")) return;
    if (subject.item.references.empty() || !rationale->facts.citations.empty()) return;
    if (has_attempts(*rationale)) return;
    report(rationale->span, unsupported)
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
