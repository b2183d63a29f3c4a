// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/query.h"

#include "credsmith/base/assert.h"
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

template <class Entity>
std::vector<CitationUse> citations_in(const Entity& entity) {
    std::vector<CitationUse> uses;
    model::for_each<model::RichText>(entity, [&](const model::RichText& text) {
        for (const syntax::Citation& citation : text.facts.citations)
            uses.push_back({&text, &citation});
    });
    return uses;
}

} // namespace

const model::Scale& indicator_scale() {
    static const model::Scale scale = [] {
        const auto text = [](const char* value) { return model::derived_text(value, {}); };
        model::Scale both;
        both.id = text("indicators");
        for (const auto& [id, name] : {std::pair{"not-met", "Not met"}, std::pair{"met", "Met"}}) {
            model::Level& level = both.levels.emplace_back();
            level.id = text(id);
            level.name = text(name);
        }
        both.passes = model::Link<model::Level>{text("met"), 1};
        return both;
    }();
    return scale;
}

bool has_indicators(const model::Rubric& rubric) {
    return rubric.type && rubric.type->value == model::RubricType::indicators;
}

const model::Scale* scale_of(const Repository& repository, const model::Credential& credential,
                             const model::Rubric& rubric) {
    if (has_indicators(rubric)) return &indicator_scale();
    return target_of(repository.scales, rubric.scale ? rubric.scale : credential.scale);
}

const model::Scale* own_scale(const Repository& repository, const model::Rubric& rubric) {
    return has_indicators(rubric) ? &indicator_scale() : target_of(repository.scales, rubric.scale);
}

std::optional<std::size_t> passing_level(const model::Scale& scale,
                                         const model::Criterion& criterion) {
    if (criterion.required_level && criterion.required_level->target)
        return criterion.required_level->target;
    return scale.passes ? scale.passes->target : std::nullopt;
}

std::string_view status_in_words(model::Status status) {
    switch (status) {
    case model::Status::draft:
        return "a draft";
    case model::Status::in_review:
        return "still in review";
    case model::Status::approved:
        return "approved and not yet published";
    case model::Status::published:
        return "published";
    case model::Status::suspended:
        return "suspended";
    case model::Status::retired:
        return "retired";
    }
    CREDSMITH_UNREACHABLE();
}

const model::Issuer* issuer_of(const Repository& repository, const model::Credential& credential) {
    return target_of(repository.issuers, credential.issuer);
}

const model::Issuer* issuer_of(const Repository& repository, const model::Stack& stack) {
    return target_of(repository.issuers, stack.issuer);
}

const model::Reference* shared_reference(const Repository& repository, std::string_view key) {
    const auto found = repository.index.shared_references.find(key);
    if (found == repository.index.shared_references.end()) return nullptr;
    return &repository.reference_lists[found->second.list].items[found->second.item];
}

std::vector<const model::Reference*> bibliography(const Repository& repository,
                                                  const model::Credential& credential) {
    std::set<std::string_view> shared; // in the order of their keys
    for (const CitationUse& use : citations(credential))
        shared.insert(use.citation->key);
    std::vector<const model::Reference*> works;
    for (const model::Reference& reference : credential.references) {
        works.push_back(&reference);
        if (reference.key) shared.erase(reference.key->value);
    }
    for (const std::string_view key : shared)
        if (const model::Reference* reference = shared_reference(repository, key))
            works.push_back(reference);
    return works;
}

std::vector<CitationUse> citations(const model::Credential& credential) {
    return citations_in(credential);
}

std::vector<CitationUse> citations(const model::Translation& translation) {
    return citations_in(translation);
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

std::string bare_doi(const model::Reference& reference) {
    if (!reference.doi) return {};
    const std::string folded = base::fold_case(reference.doi->value);
    const std::size_t start = folded.find("10.");
    if (start == std::string::npos) return {};
    const std::size_t slash = folded.find('/', start);
    const bool has_suffix = slash != std::string::npos && slash + 1 < folded.size();
    return has_suffix ? folded.substr(start) : std::string{};
}

} // namespace credsmith::repository
