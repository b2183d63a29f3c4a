// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work that stands twice in the references of a credential.
#include "credsmith/base/pattern.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <map>
#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> same{"`{}` is the same work as `{}`"};

/// The DOI in a line.
std::string doi_in(std::string_view line) {
    static const auto pattern = base::Pattern::compile(R"(\b10\.\d{4,}/\S+)");
    const auto found = pattern->find(line);
    if (!found) return {};
    std::string_view doi = line.substr(found->begin, found->end - found->begin);
    while (doi.ends_with('.'))
        doi.remove_suffix(1);
    return base::fold_case(doi);
}

std::string value_of(const model::MaybeText& text) {
    return text ? text->value : std::string{};
}

/// What tells the work: its DOI, else its line, else its title and year.
std::string identity_of(const model::Reference& work) {
    std::string doi = repository::bare_doi(work);
    if (doi.empty() && work.text) doi = doi_in(work.text->value);
    if (!doi.empty()) return doi;
    if (work.text) return plain_words(work.text->value);
    if (!work.title || !work.year) return {};
    return plain_words(work.title->value) + " " + value_of(work.year) + " " +
           plain_words(value_of(work.pages));
}

bool is_cited(const model::Credential& credential, std::string_view key) {
    return std::ranges::any_of(
        repository::citations(credential),
        [key](const repository::CitationUse& use) { return use.citation->key == key; });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::map<std::string, const model::Reference*> first_with;
    for (const model::Reference& work : subject.item.references) {
        const std::string identity = identity_of(work);
        if (work.is_damaged || !work.key || identity.empty()) continue;
        const auto [found, is_new] = first_with.try_emplace(identity, &work);
        if (is_new) continue;
        const model::Text& first = *found->second->key;
        const auto finding = report(work.key->span, same, work.key->value, first.value);
        finding.label(first.span, "it stands here first")
            .help("keep one of the two, and cite it by that key everywhere");
        if (!is_cited(subject.item, work.key->value))
            finding.fix(take_out(work.span, "take the second one out, which nothing cites",
                                 diagnostic::Safety::unsafe));
    }
}

} // namespace

extern constinit const Rule repeated_reference{
    .kind = {.slug = "research/repeated-reference",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a work stands once among the references",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
