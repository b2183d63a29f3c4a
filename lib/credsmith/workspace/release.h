// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What stands between a stack and its release: members that are not ready, choices that too few
// are ready for, and errors.
#pragma once

#include "credsmith/repository/repository.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// The number of errors in each file that has some, by its path.
using ErrorCounts = std::map<std::string, std::size_t, std::less<>>;

struct Blocker {
    std::string_view kind; ///< of what is not ready: `credential`, `stack` or `choice`
    std::string id;        ///< empty for a choice
    std::string reason;    ///< "is still in review"
};

/// In the order in which the stack asks for them, each once. Ready is what is approved or
/// published, and has no errors.
[[nodiscard]] std::vector<Blocker> release_blockers(const repository::Repository& repository,
                                                    const model::Stack& stack,
                                                    const ErrorCounts& errors);

} // namespace credsmith::workspace
