// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A work among a credential's own references that no text of it cites.
#include "credsmith/check/cited_research.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <set>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> uncited{"nothing cites `{}`"};

std::set<std::string_view> cited_keys(const model::Credential& credential) {
    std::set<std::string_view> keys;
    for (const repository::CitationUse& use : repository::citations(credential))
        keys.insert(use.citation->key);
    return keys;
}

/// Whether a citation leads nowhere. It was reported, and most likely misspells a reference that
/// now seems uncited.
bool has_unknown_citation(const Subject<model::Credential>& subject,
                          std::set<std::string_view> cited) {
    for (const model::Reference& reference : subject.item.references)
        if (reference.key) cited.erase(reference.key->value);
    return std::ranges::any_of(cited, [&](std::string_view key) {
        return repository::shared_reference(subject.repository, key) == nullptr;
    });
}

/// All at once, because the citations are collected once. A text that was lost may have held the
/// citation, so only a credential that was read as a whole is judged. Where nothing is cited at
/// all, the rationale is told to cite.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.references.empty() || !is_whole(credential)) return;
    const std::set<std::string_view> cited = cited_keys(credential);
    if (has_unknown_citation(subject, cited)) return;
    if (cited.empty() && is_unsupported(subject)) return;
    for (const model::Reference& reference : credential.references) {
        if (!reference.key || cited.contains(reference.key->value)) continue;
        const std::string& key = reference.key->value;
        report(reference.key->span, uncited, key)
            .help("cite it as `[@" + key + "]` where you rely on it, or take it out of the list")
            .fix({"take `" + key + "` out of the list",
                  diagnostic::Safety::unsafe,
                  {diagnostic::RemoveItem{reference.span}}});
    }
}

} // namespace

extern constinit const Rule uncited_reference{
    .kind = {.slug = "research/uncited-reference",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "every reference is cited somewhere in the text",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::research
