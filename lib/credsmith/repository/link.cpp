// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/link.h"

#include "credsmith/base/overloaded.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::repository {
namespace {

using diagnostic::Reporter;

/// Sorts the documents into the repository by kind.
Repository place(std::vector<model::Document> documents, FileTable files) {
    Repository repository;
    repository.index.files = std::move(files);
    std::ranges::stable_sort(documents, {}, &model::Document::source);
    repository.credentials.reserve(static_cast<std::size_t>(
        std::ranges::count_if(documents, [](const model::Document& document) {
            return std::holds_alternative<model::Credential>(document.entity);
        }))); // records are large; growing would hold them twice
    for (model::Document& document : documents) {
        std::visit(
            base::Overloaded{
                [&](model::Manifest& each) { repository.manifest = std::move(each); },
                [&](model::Issuer& each) { repository.issuers.push_back(std::move(each)); },
                [&](model::Scale& each) { repository.scales.push_back(std::move(each)); },
                [&](model::ReferenceList& each) {
                    repository.reference_lists.push_back(std::move(each));
                },
                [&](model::Framework& each) { repository.frameworks.push_back(std::move(each)); },
                [&](model::Credential& each) {
                    each.path = document.path;
                    repository.credentials.push_back(std::move(each));
                },
                [&](model::Stack& each) {
                    each.path = document.path;
                    repository.stacks.push_back(std::move(each));
                },
            },
            document.entity);
    }
    return repository;
}

/// The canonical order of entities of one kind: by id; without one, first.
template <class T>
void sort_by_id(std::vector<T>& entities) {
    std::ranges::stable_sort(entities, {}, [](const T& entity) {
        return entity.id ? std::string_view{entity.id->value} : std::string_view{};
    });
}

void sort_entities(Repository& repository) {
    sort_by_id(repository.issuers);
    sort_by_id(repository.scales);
    sort_by_id(repository.reference_lists);
    sort_by_id(repository.frameworks);
    sort_by_id(repository.credentials);
    sort_by_id(repository.stacks);
}

/// Of two references with one key the first counts; the second was reported.
auto shared_references_of(const std::vector<model::ReferenceList>& lists) {
    decltype(Index::shared_references) places;
    for (std::size_t list = 0; list < lists.size(); ++list)
        for (std::size_t item = 0; item < lists[list].items.size(); ++item)
            if (const model::MaybeText& key = lists[list].items[item].key)
                places.try_emplace(key->value, SharedReference{list, item});
    return places;
}

/// Issuer and language of the manifest hold for all that names none.
template <class T>
void apply_defaults(const std::optional<model::Manifest>& manifest, T& entity) {
    if (!manifest) return;
    if (!entity.issuer && manifest->issuer) {
        entity.issuer = manifest->issuer;
        entity.issuer->id.origin = model::Origin::defaulted;
    }
    if (!entity.language && manifest->language) {
        entity.language = manifest->language;
        entity.language->origin = model::Origin::defaulted;
    }
}

/// An issuer that comes from the manifest is reported there, once.
template <class T>
void link_issuer(T& entity, const EntityIds& ids, Reporter& reporter) {
    if (!entity.issuer) return;
    if (entity.issuer->id.origin == model::Origin::defaulted)
        entity.issuer->target = ids.issuers.find(entity.issuer->id.value);
    else
        resolve(entity.issuer, ids.issuers, reporter);
}

void link_scale(model::Scale& scale, Reporter& reporter) {
    IdTable levels("level of this scale");
    if (scale.is_damaged) levels.mark_incomplete();
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
        if (!scale.levels[i].id)
            levels.mark_incomplete();
        else if (const auto first = levels.add(*scale.levels[i].id, i))
            report_duplicate(*scale.levels[i].id, *first, "level", reporter);
    }
    resolve(scale.passes, levels, reporter);
}

constexpr diagnostic::Message<> no_pool{"nothing says what can be chosen from"};
constexpr diagnostic::Message<> asks_nothing{"this requirement asks for nothing"};
constexpr diagnostic::Message<std::string_view, std::string_view> asks_twice{
    "this requirement says both `{}` and `{}`"};

/// The names of those ways of asking that a requirement uses, `from` left aside.
std::vector<std::string_view> ways_of(const model::Requirement& requirement) {
    std::vector<std::string_view> ways;
    const auto add = [&](bool is_used, std::string_view name) {
        if (is_used) ways.push_back(name);
    };
    add(requirement.ref.has_value(), "ref");
    add(requirement.stack.has_value(), "stack");
    add(!requirement.all.empty(), "all");
    add(!requirement.any.empty(), "any");
    add(requirement.choose.has_value(), "choose");
    return ways;
}

/// A requirement asks in one way, and so does each one inside it.
void check_requirement(const model::Requirement& requirement, Reporter& reporter) {
    const std::vector<std::string_view> ways = ways_of(requirement);
    if (ways.empty() && !requirement.is_damaged)
        reporter.report(kinds::unclear_requirement, requirement.span, asks_nothing)
            .help("write `all`, `any`, or `choose` with `from`, and the ids of credentials");
    if (ways.size() > 1)
        reporter.report(kinds::unclear_requirement, requirement.span, asks_twice, ways[0], ways[1])
            .help("write an entry of its own for each, under `all` or `any`");
    const auto check_each = [&](const std::vector<model::Requirement>& inner) {
        for (const model::Requirement& each : inner)
            check_requirement(each, reporter);
    };
    check_each(requirement.all);
    check_each(requirement.any);
    if (requirement.from) check_each(requirement.from->items);
    if (requirement.choose && !requirement.from && !requirement.is_damaged)
        reporter.report(kinds::unclear_requirement, requirement.choose->span, no_pool)
            .help("list under `from` what can be chosen, or name a `tag`, `topic` or `issuer`");
}

/// A credential of another repository is named by its address.
void link_credential_named(model::Link<model::Credential>& link, const EntityIds& ids,
                           Reporter& reporter) {
    if (link.id.value.find("://") == std::string::npos) resolve(link, ids.credentials, reporter);
}

void link_credential(Repository& repository, model::Credential& credential, const EntityIds& ids,
                     Reporter& reporter) {
    apply_defaults(repository.manifest, credential);
    link_issuer(credential, ids, reporter);
    resolve(credential.scale, ids.scales, reporter);
    model::for_each<model::Rubric>(
        credential, [&](model::Rubric& rubric) { resolve(rubric.scale, ids.scales, reporter); });
    model::for_each<model::Link<model::Credential>>(
        credential, [&](auto& link) { link_credential_named(link, ids, reporter); });
    link_items(credential, reporter);
    link_rubrics(repository, credential, reporter);
    link_research(ids, credential, reporter);
    link_alignments(ids, repository, credential, reporter);
}

/// Credentials, stacks and issuers that a stack names.
void link_stack(const Repository& repository, model::Stack& stack, const EntityIds& ids,
                Reporter& reporter) {
    apply_defaults(repository.manifest, stack);
    link_issuer(stack, ids, reporter);
    model::for_each<model::Link<model::Credential>>(
        stack, [&](auto& link) { link_credential_named(link, ids, reporter); });
    model::for_each<model::Link<model::Stack>>(
        stack, [&](auto& link) { resolve(link, ids.stacks, reporter); });
    model::for_each<model::Pool>(
        stack, [&](model::Pool& pool) { resolve(pool.issuer, ids.issuers, reporter); });
    if (stack.group) check_requirement(*stack.group, reporter);
}

} // namespace

Repository link(std::vector<model::Document> documents, FileTable files, Reporter& reporter) {
    Repository repository = place(std::move(documents), std::move(files));
    sort_entities(repository);
    const EntityIds ids = collect_ids(repository, reporter);
    repository.index.shared_references = shared_references_of(repository.reference_lists);
    if (repository.manifest) resolve(repository.manifest->issuer, ids.issuers, reporter);
    for (model::Scale& scale : repository.scales)
        link_scale(scale, reporter);
    for (model::Credential& credential : repository.credentials)
        link_credential(repository, credential, ids, reporter);
    for (model::Stack& stack : repository.stacks)
        link_stack(repository, stack, ids, reporter);
    check_files(repository, reporter);
    check_rich_texts(repository, reporter);
    check_cycles(repository, reporter);
    return repository;
}

std::span<const diagnostic::Kind* const> link_kinds() {
    static constexpr auto all = std::to_array<const diagnostic::Kind*>({
        &kinds::duplicate_id,        &kinds::unknown_id,
        &kinds::missing_file,        &kinds::file_name_case,
        &kinds::outside_repository,  &kinds::forbidden_destination,
        &kinds::unknown_citation,    &kinds::shadowed_reference,
        &kinds::unknown_code,        &kinds::missing_scale,
        &kinds::unknown_level,       &kinds::missing_cell,
        &kinds::levels_out_of_order, &kinds::prerequisite_cycle,
        &kinds::unclear_requirement, &kinds::raw_html,
        &kinds::link_definition,     &kinds::heading_level,
        &kinds::text_too_large,
    });
    return all;
}

} // namespace credsmith::repository
