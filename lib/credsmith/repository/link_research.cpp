// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Citations against references: the credential's own first, then the shared ones.
#include "credsmith/base/suggest.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/query.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>
#include <map>

namespace credsmith::repository {
namespace {

using diagnostic::Message;

constexpr Message<std::string> not_listed{"`{}` is cited, but it is not among the references"};
constexpr Message<std::string> shadowed{
    "`{}` is a shared reference too; here the credential's own one counts"};

text::Span span_of(const CitationUse& use) {
    return model::span_inside(*use.text, use.citation->range);
}

/// The keys of a credential's own references, each once.
IdTable own_keys(const EntityIds& ids, const model::Credential& credential,
                 diagnostic::Reporter& reporter) {
    IdTable keys("reference");
    for (const model::Reference& reference : credential.references) {
        if (!reference.key) {
            keys.mark_incomplete();
            continue;
        }
        if (const auto first = keys.add(*reference.key, 0))
            report_duplicate(*reference.key, *first, keys.what(), reporter);
        else if (ids.shared_references.find(reference.key->value))
            reporter
                .report(kinds::shadowed_reference, reference.key->span, shadowed,
                        reference.key->value)
                .help("leave it out here to use the shared one, or give it another key")
                .fix(take_out(reference.span, "leave it out here", diagnostic::Safety::unsafe));
    }
    return keys;
}

void report_unknown(const std::vector<CitationUse>& uses, const std::vector<std::string>& known,
                    diagnostic::Reporter& reporter) {
    constexpr std::size_t shown = 2;
    const std::string& key = uses.front().citation->key;
    const std::vector<std::string> near = base::nearest(key, known);
    const diagnostic::Builder finding =
        reporter.report(kinds::unknown_citation, span_of(uses.front()), not_listed, key);
    for (std::size_t i = 1; i < uses.size() && i <= shown; ++i)
        finding.label(span_of(uses[i]), "cited here as well");
    finding.help(near.empty() ? "add it under References, or take the citation out"
                              : did_you_mean(near));
    if (near.size() != 1) return;
    diagnostic::Fix fix{"cite `" + near.front() + "`", diagnostic::Safety::unsafe, {}};
    for (const CitationUse& use : uses)
        fix.changes.emplace_back(diagnostic::ReplaceText{span_of(use), near.front()});
    finding.fix(std::move(fix));
}

/// What a credential's own references are missing proves something only if all were read.
bool are_lost(const model::Credential& credential) {
    return std::ranges::any_of(credential.unreadable, [](const std::string& field) {
        return field == "references" || field == "*";
    });
}

void check_citations(const std::vector<CitationUse>& uses, const IdTable& own,
                     const IdTable& shared, diagnostic::Reporter& reporter) {
    std::map<std::string_view, std::vector<CitationUse>> unknown;
    for (const CitationUse& use : uses) {
        const std::string& key = use.citation->key;
        if (!own.find(key) && !shared.find(key)) unknown[key].push_back(use);
    }
    std::vector<std::string> known = own.ids();
    const std::vector<std::string> others = shared.ids();
    known.insert(known.end(), others.begin(), others.end());
    for (const auto& [key, cited] : unknown)
        report_unknown(cited, known, reporter);
}

} // namespace

void link_research(const EntityIds& ids, const model::Credential& credential,
                   diagnostic::Reporter& reporter) {
    const IdTable own = own_keys(ids, credential, reporter);
    if (own.is_incomplete() || ids.shared_references.is_incomplete() || are_lost(credential))
        return;
    check_citations(citations(credential), own, ids.shared_references, reporter);
}

void link_translated_research(const EntityIds& ids, const model::Credential& original,
                              const model::Translation& translation,
                              diagnostic::Reporter& reporter) {
    diagnostic::Reporter told; // of the original, by itself
    const IdTable own = own_keys(ids, original, told);
    if (own.is_incomplete() || ids.shared_references.is_incomplete() || are_lost(original)) return;
    check_citations(citations(translation), own, ids.shared_references, reporter);
}

} // namespace credsmith::repository
