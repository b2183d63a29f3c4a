// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// All findings of a run in the order in which people should read them, with their counts.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"

#include <cstddef>
#include <vector>

namespace credsmith::diagnostic {

struct Report {
    std::vector<Diagnostic> findings; ///< by source, offset, slug, message
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
};

/// Drops findings whose severity is off, and those of a later stage inside what an earlier stage
/// found broken; sorts and counts the rest. Source ids follow the sorted paths, so the order is the
/// same on every run.
[[nodiscard]] Report make_report(std::vector<Diagnostic> findings);

} // namespace credsmith::diagnostic
