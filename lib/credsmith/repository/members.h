// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which credentials can count for a stack: those it names, those of the stacks in it, and those
// that a pool finds by tag, topic or issuer.
#pragma once

#include "credsmith/repository/repository.h"

#include <cstddef>
#include <set>

namespace credsmith::repository {

/// By their place in the repository, which is the order of their ids. What leads nowhere is left
/// out.
[[nodiscard]] std::set<std::size_t> members_of(const Repository& repository,
                                               const model::Stack& stack);

/// What can be chosen from a pool.
[[nodiscard]] std::set<std::size_t> members_of(const Repository& repository,
                                               const model::Pool& pool);

} // namespace credsmith::repository
