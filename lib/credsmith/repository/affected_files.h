// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How far changes reach: a file depends on what it names, and on what that depends on.
#pragma once

#include "credsmith/repository/repository.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::repository {

/// What is not as it was.
struct Changed {
    std::set<std::string, std::less<>> paths; ///< files, and folders that stand for all in them
    std::vector<std::string_view> before;     ///< what changed and lost files said
};

/// The files that were changed, and those that depend on them. A link that leads nowhere counts
/// where a file that was changed or lost may have held its target. A change of the manifest reaches
/// every file.
[[nodiscard]] std::set<std::string, std::less<>> affected_files(const Repository& repository,
                                                                const Changed& changed);

} // namespace credsmith::repository
