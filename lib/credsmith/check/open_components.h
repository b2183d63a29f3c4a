// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What rules about components that nothing covers have in common: each speaks of them at their
// titles.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/repository/coverage.h"

#include <vector>

namespace credsmith::check {

/// The titles of the components for which `is_open(component, goal)` holds, as written.
template <class IsOpen>
[[nodiscard]] std::vector<const model::Text*> open_components(const model::Credential& credential,
                                                              const repository::Coverage& coverage,
                                                              const IsOpen& is_open) {
    std::vector<const model::Text*> titles;
    const std::vector<std::size_t> goals = repository::components_of(coverage);
    for (std::size_t i = 0; i < goals.size(); ++i) {
        const model::Component& component = credential.components[i];
        if (component.title && is_open(component, goals[i])) titles.push_back(&*component.title);
    }
    return titles;
}

} // namespace credsmith::check
