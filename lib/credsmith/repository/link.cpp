// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/link.h"

#include "credsmith/base/overloaded.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"
#include "credsmith/repository/translation_kinds.h"

#include <algorithm>
#include <array>
#include <utility>

namespace credsmith::repository {
namespace {

using diagnostic::Reporter;

constexpr diagnostic::Message<std::string> everybody_passes{
    "`{}` is the lowest level, so that everybody passes"};

/// Sorts the documents into the repository by kind.
Repository place(std::vector<model::Document> documents, FileTable files) {
    Repository repository;
    repository.index.files = std::move(files);
    repository.index.paths = source_paths(documents);
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
                [&](model::Rubric& each) { repository.rubrics.push_back(std::move(each)); },
                [&](model::Credential& each) {
                    each.path = document.path;
                    repository.credentials.push_back(std::move(each));
                },
                [&](model::Stack& each) {
                    each.path = document.path;
                    repository.stacks.push_back(std::move(each));
                },
                [&](model::Translation& each) {
                    each.path = document.path;
                    repository.translations.push_back(std::move(each));
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

/// By original and language; what says neither, first.
void sort_translations(std::vector<model::Translation>& translations) {
    const auto value = [](const model::MaybeText& text) {
        return text ? std::string_view{text->value} : std::string_view{};
    };
    std::ranges::stable_sort(translations, {}, [&](const model::Translation& each) {
        return std::pair{value(each.of), value(each.language)};
    });
}

void sort_entities(Repository& repository) {
    sort_by_id(repository.issuers);
    sort_by_id(repository.scales);
    sort_by_id(repository.reference_lists);
    sort_by_id(repository.frameworks);
    sort_by_id(repository.rubrics);
    sort_by_id(repository.credentials);
    sort_by_id(repository.stacks);
    sort_translations(repository.translations);
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

void link_scale(model::Scale& scale, Reporter& reporter) {
    IdTable levels("level of this scale");
    if (scale.is_damaged || scale.levels.size() < 2) levels.mark_incomplete();
    for (std::size_t i = 0; i < scale.levels.size(); ++i) {
        if (!scale.levels[i].id)
            levels.mark_incomplete();
        else if (const auto first = levels.add(*scale.levels[i].id, i)) {
            report_duplicate(*scale.levels[i].id, *first, "level", reporter);
            levels.mark_incomplete();
        }
    }
    resolve(scale.passes, levels, reporter);
    if (!levels.is_incomplete() && scale.passes && scale.passes->target == 0U)
        reporter
            .report(kinds::lowest_level_passes, scale.passes->id.span, everybody_passes,
                    scale.passes->id.value)
            .help("name the level that work has to reach; levels stand from low to high");
}

/// A code names one standard of its framework. Of two that have it, one was meant to have another.
void check_codes(model::Framework& framework, Reporter& reporter) {
    IdTable codes("standard");
    for (std::size_t i = 0; i < framework.nodes.size(); ++i) {
        const model::MaybeText& code = framework.nodes[i].code;
        const auto first = code ? codes.add(*code, i) : std::nullopt;
        if (!first) continue;
        report_duplicate(*code, *first, codes.what(), reporter);
        framework.is_damaged = true;
    }
}

void link_credential(Repository& repository, model::Credential& credential, const EntityIds& ids,
                     Reporter& reporter) {
    apply_defaults(repository.manifest, credential);
    link_issuer(credential, ids, reporter);
    resolve(credential.scale, ids.scales, reporter);
    adopt_shared_rubrics(repository, credential, ids, reporter);
    model::for_each<model::Rubric>(
        credential, [&](model::Rubric& rubric) { resolve(rubric.scale, ids.scales, reporter); });
    model::for_each<model::Link<model::Credential>>(
        credential, [&](auto& link) { resolve_credential(link, ids, reporter); });
    link_items(credential, reporter);
    link_rubrics(repository, credential, reporter);
    link_research(ids, credential, reporter);
    model::for_each<model::Alignment>(credential, [&](model::Alignment& alignment) {
        link_alignment(ids, repository, alignment, reporter);
    });
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
    for (model::Framework& framework : repository.frameworks)
        check_codes(framework, reporter);
    for (model::Rubric& rubric : repository.rubrics) {
        resolve(rubric.scale, ids.scales, reporter);
        check_criteria(rubric, reporter);
        link_shared_rubric(repository, rubric, reporter);
    }
    for (model::Credential& credential : repository.credentials)
        link_credential(repository, credential, ids, reporter);
    for (model::Stack& stack : repository.stacks)
        link_stack(repository, stack, ids, reporter);
    link_translations(repository, ids, reporter);
    check_files(repository, reporter);
    check_rich_texts(repository, reporter);
    check_plain_texts(repository, reporter);
    check_cycles(repository, reporter);
    check_order(repository, reporter);
    return repository;
}

std::span<const diagnostic::Kind* const> link_kinds() {
    static constexpr auto all = std::to_array<const diagnostic::Kind*>({
        &kinds::duplicate_id,         &kinds::unknown_id,          &kinds::missing_file,
        &kinds::file_name_case,       &kinds::outside_repository,  &kinds::forbidden_destination,
        &kinds::unknown_citation,     &kinds::shadowed_reference,  &kinds::broken_citation,
        &kinds::unknown_code,         &kinds::missing_scale,       &kinds::unknown_level,
        &kinds::missing_cell,         &kinds::levels_out_of_order, &kinds::lowest_level_passes,
        &kinds::prerequisite_cycle,   &kinds::unclear_requirement, &kinds::raw_html,
        &kinds::link_definition,      &kinds::heading_level,       &kinds::text_too_large,
        &kinds::unknown_text,         &kinds::unclear_original,    &kinds::same_language,
        &kinds::repeated_translation, &kinds::repeated_member,     &kinds::out_of_order,
    });
    return all;
}

} // namespace credsmith::repository
