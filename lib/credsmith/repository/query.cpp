// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/query.h"

#include "credsmith/base/digest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>
#include <set>

namespace credsmith::repository {
namespace {

template <class T>
const T* target_of(const std::vector<T>& entities, const model::MaybeLink<T>& link) {
    return link && link->target ? &entities[*link->target] : nullptr;
}

std::string derived_uri(const Repository& repository, std::string_view folder,
                        const model::MaybeText& id) {
    if (!repository.manifest || !repository.manifest->base_uri || !id) return {};
    return repository.manifest->base_uri->value + std::string(folder) + id->value;
}

bool has_member(const model::Stack& stack, std::string_view credential_id) {
    return stack.group && std::ranges::any_of(stack.group->all, [&](const model::Member& member) {
               return member.ref && member.ref->id.value == credential_id;
           });
}

std::string_view key_of(const model::Reference& reference) {
    return reference.key ? std::string_view{reference.key->value} : std::string_view{};
}

} // namespace

const model::Scale* scale_of(const Repository& repository, const model::Credential& credential,
                             const model::Rubric& rubric) {
    return target_of(repository.scales, rubric.scale ? rubric.scale : credential.scale);
}

std::optional<std::size_t> passing_level(const model::Scale& scale,
                                         const model::Criterion& criterion) {
    if (criterion.required_level && criterion.required_level->target)
        return criterion.required_level->target;
    return scale.passes ? scale.passes->target : std::nullopt;
}

const model::Issuer* issuer_of(const Repository& repository, const model::Credential& credential) {
    return target_of(repository.issuers, credential.issuer);
}

const model::Issuer* issuer_of(const Repository& repository, const model::Stack& stack) {
    return target_of(repository.issuers, stack.issuer);
}

std::vector<const model::Reference*> bibliography(const Repository& repository,
                                                  const model::Credential& credential) {
    std::vector<const model::Reference*> works;
    std::set<std::string_view> own;
    for (const model::Reference& reference : credential.references) {
        works.push_back(&reference);
        own.insert(key_of(reference));
    }
    std::set<std::string_view> cited;
    for (const CitationUse& use : citations(credential))
        cited.insert(use.citation->key);

    const auto own_count = static_cast<std::ptrdiff_t>(works.size());
    for (const model::ReferenceList& list : repository.reference_lists)
        for (const model::Reference& reference : list.items)
            if (cited.contains(key_of(reference)) && own.insert(key_of(reference)).second)
                works.push_back(&reference);
    std::sort(works.begin() + own_count, works.end(),
              [](const auto* a, const auto* b) { return key_of(*a) < key_of(*b); });
    return works;
}

std::vector<CitationUse> citations(const model::Credential& credential) {
    std::vector<CitationUse> uses;
    model::for_each<model::RichText>(credential, [&](const model::RichText& text) {
        for (const syntax::Citation& citation : text.facts.citations)
            uses.push_back({&text, &citation});
    });
    return uses;
}

std::vector<RubricUse> rubrics(const model::Credential& credential) {
    std::vector<RubricUse> uses;
    if (!credential.submission) return uses;
    for (const model::Part& part : credential.submission->parts) {
        for (const model::Artifact& artifact : part.artifacts)
            if (artifact.rubric) uses.push_back({&*artifact.rubric, &part, &artifact});
        if (part.rubric) uses.push_back({&*part.rubric, &part, nullptr});
    }
    return uses;
}

std::string uri_of(const Repository& repository, const model::Credential& credential) {
    return credential.uri ? credential.uri->value
                          : derived_uri(repository, "credentials/", credential.id);
}

std::string uri_of(const Repository& repository, const model::Stack& stack) {
    return stack.uri ? stack.uri->value : derived_uri(repository, "stacks/", stack.id);
}

std::string uuid_name_space(const Repository& repository) {
    const bool has_base = repository.manifest && repository.manifest->base_uri;
    return base::uuid_v5(base::uuid_name_space_url,
                         has_base ? std::string_view{repository.manifest->base_uri->value}
                                  : std::string_view{});
}

std::vector<const model::Stack*> stacks_with(const Repository& repository,
                                             const model::Credential& credential) {
    std::vector<const model::Stack*> stacks;
    if (!credential.id) return stacks;
    for (const model::Stack& stack : repository.stacks)
        if (has_member(stack, credential.id->value)) stacks.push_back(&stack);
    return stacks;
}

std::string bare_doi(const model::Reference& reference) {
    if (!reference.doi) return {};
    const std::string folded = base::fold_case(reference.doi->value);
    const std::size_t start = folded.find("10.");
    const bool has_suffix =
        start != std::string::npos && folded.find('/', start) != std::string::npos;
    return has_suffix ? folded.substr(start) : std::string{};
}

} // namespace credsmith::repository
