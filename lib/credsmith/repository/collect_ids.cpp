// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The ids of all entities, and which of them are given twice.
#include "credsmith/repository/linker.h"

namespace credsmith::repository {
namespace {

/// What an entity may be called by mistake: its title or name, and its file.
template <class T>
void add_other_names(const T& entity, const SourcePaths& paths, IdTable& ids) {
    ids.add_other_name(path_of(paths, entity.span), entity.id->value);
    if constexpr (requires { entity.title; })
        if (entity.title) ids.add_other_name(entity.title->value, entity.id->value);
    if constexpr (requires { entity.name; })
        if (entity.name) ids.add_other_name(entity.name->value, entity.id->value);
}

template <class T>
void collect(const std::vector<T>& entities, const SourcePaths& paths, IdTable& ids,
             diagnostic::Reporter& reporter) {
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (entities[i].id) add_other_names(entities[i], paths, ids);
        if (!entities[i].id || !is_well_made(*entities[i].id))
            ids.mark_incomplete();
        else if (const auto first = ids.add(*entities[i].id, i)) {
            report_duplicate(*entities[i].id, *first, ids.what(), reporter);
            ids.mark_incomplete(); // one of the two was meant to be called otherwise
        }
    }
}

/// A list needs no id, since nothing refers to it.
void collect_lists(const std::vector<model::ReferenceList>& lists, IdTable& ids,
                   diagnostic::Reporter& reporter) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (!lists[i].id) continue;
        if (const auto first = ids.add(*lists[i].id, i))
            report_duplicate(*lists[i].id, *first, ids.what(), reporter);
    }
}

void collect_shared_references(const std::vector<model::ReferenceList>& lists, IdTable& ids,
                               diagnostic::Reporter& reporter) {
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lists[i].is_damaged) ids.mark_incomplete();
        for (const model::Reference& reference : lists[i].items) {
            if (!reference.key)
                ids.mark_incomplete();
            else if (const auto first = ids.add(*reference.key, i))
                report_duplicate(*reference.key, *first, ids.what(), reporter);
        }
    }
}

} // namespace

EntityIds collect_ids(const Repository& repository, diagnostic::Reporter& reporter) {
    const SourcePaths& paths = repository.index.paths;
    EntityIds ids;
    collect(repository.issuers, paths, ids.issuers, reporter);
    collect(repository.scales, paths, ids.scales, reporter);
    collect(repository.frameworks, paths, ids.frameworks, reporter);
    collect(repository.rubrics, paths, ids.rubrics, reporter);
    collect(repository.credentials, paths, ids.credentials, reporter);
    collect(repository.stacks, paths, ids.stacks, reporter);
    collect_lists(repository.reference_lists, ids.lists, reporter);
    collect_shared_references(repository.reference_lists, ids.shared_references, reporter);
    return ids;
}

} // namespace credsmith::repository
