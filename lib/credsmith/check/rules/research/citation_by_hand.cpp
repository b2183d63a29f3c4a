// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work of the list that is cited by names and year instead of by its key.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/written_citation.h"

#include <string>
#include <vector>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> by_hand{"`{}` is not tied to the list of references"};

/// The only work that is meant; nullptr if there is none, or more than one.
const model::Reference* work_meant(const WrittenCitation& citation,
                                   const std::vector<const model::Reference*>& known) {
    const model::Reference* meant = nullptr;
    for (const model::Reference* reference : known) {
        if (!reference->key || !is_meant(citation, *reference)) continue;
        if (meant != nullptr && meant->key->value != reference->key->value) return nullptr;
        meant = reference;
    }
    return meant;
}

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    if (subject.credential == nullptr) return;
    const auto citations = written_citations(subject.item);
    if (citations.empty()) return;
    const auto known = known_references(subject.repository, *subject.credential);
    const std::string_view text = subject.item.markdown.text;
    for (const WrittenCitation& citation : citations) {
        const model::Reference* work = work_meant(citation, known);
        if (work == nullptr) continue;
        const syntax::Range range = citation.replaceable();
        const text::Span place = model::span_inside(subject.item, range);
        const std::string right = "[@" + work->key->value + "]";
        const auto found =
            report(place, by_hand, on_one_line(text.substr(range.begin, range.end - range.begin)));
        found.label(work->key->span, "the work that it means")
            .help("write `" + right + "`; names and year are filled in from the list");
        if (citation.is_alone)
            found.fix({"write `" + right + "`",
                       diagnostic::Safety::safe,
                       {diagnostic::ReplaceText{place, right}}});
    }
}

} // namespace

extern constinit const Rule citation_by_hand{
    .kind = {.slug = "research/citation-by-hand",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "works are cited by their keys",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
