// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/cited_research.h"

#include "credsmith/check/entity.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/written_citation.h"

namespace credsmith::check {
namespace {

/// What was meant as a citation has a finding of its own.
bool has_attempts(const model::RichText& rationale) {
    return !rationale.facts.broken_citations.empty() || !written_citations(rationale).empty();
}

} // namespace

bool is_unsupported(const Subject<model::Credential>& subject) {
    const model::MaybeRichText& rationale = subject.item.rationale;
    if (!rationale || rationale->empty() || rationale->is_file || !is_whole(subject.item))
        return false;
    if (!expects(subject.options, "rationale")) return false;
    return !subject.item.references.empty() && rationale->facts.citations.empty() &&
           !has_attempts(*rationale);
}

} // namespace credsmith::check
