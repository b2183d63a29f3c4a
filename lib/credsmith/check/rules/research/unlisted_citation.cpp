// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A citation, written out, of a work that no list of references has.
#include "credsmith/check/entity.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/written_citation.h"

#include <algorithm>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unlisted{"`{}` is not among the references"};

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const model::Credential* credential = subject.credential;
    if (credential == nullptr || was_lost(*credential, "references")) return;
    const auto citations = written_citations(subject.item);
    if (citations.empty()) return;
    const auto known = known_references(subject.repository, *credential);
    const std::string_view text = subject.item.markdown.text;
    for (const WrittenCitation& citation : citations) {
        const bool is_listed = std::ranges::any_of(
            known, [&](const model::Reference* work) { return may_be_meant(citation, *work); });
        if (!citation.names_several || is_listed) continue;
        const syntax::Range range = citation.range;
        report(model::span_inside(subject.item, range), unlisted,
               on_one_line(text.substr(range.begin, range.end - range.begin)))
            .help("add the work to the references, and cite it by its key: `[@key]`");
    }
}

} // namespace

extern constinit const Rule unlisted_citation{
    .kind = {.slug = "research/unlisted-citation",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::warning, Severity::error, Severity::error},
             .summary = "every work that a text cites is among the references",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
