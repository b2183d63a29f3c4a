// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Everything in a repository that has texts of its author, whatever it is.
#pragma once

#include "credsmith/repository/repository.h"

namespace credsmith::repository {

/// Calls `visit` for each entity, kind by kind; the manifest is none.
template <class Visit>
void for_each_entity(const Repository& repository, const Visit& visit) {
    const auto visit_all = [&](const auto& entities) {
        for (const auto& entity : entities)
            visit(entity);
    };
    visit_all(repository.issuers);
    visit_all(repository.scales);
    visit_all(repository.reference_lists);
    visit_all(repository.frameworks);
    visit_all(repository.rubrics);
    visit_all(repository.credentials);
    visit_all(repository.stacks);
    visit_all(repository.translations);
}

} // namespace credsmith::repository
