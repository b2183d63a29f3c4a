// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The findings of a change: those in the files that it touched, and in those that depend on them.
#pragma once

#include "credsmith/history/changes.h"
#include "credsmith/workspace/analyse.h"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace credsmith::workspace {

/// Paths; nothing if every file is affected.
using AffectedFiles = std::optional<std::set<std::string, std::less<>>>;

/// The files that the changes touched, and those that depend on them.
[[nodiscard]] AffectedFiles affected_by(const history::Changes& changes, const Analysis& analysis);

/// Keeps the findings of a report that the changes may have caused. One that names a place in a
/// changed file counts, wherever it stands.
[[nodiscard]] diagnostic::Report caused_by(const history::Changes& changes,
                                           const diagnostic::Report& report,
                                           const Analysis& analysis);

} // namespace credsmith::workspace
