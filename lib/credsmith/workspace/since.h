// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The findings of a change: those in the files that it touched, and in those that depend on them.
#pragma once

#include "credsmith/history/changes.h"
#include "credsmith/workspace/analyse.h"

namespace credsmith::workspace {

/// Keeps the findings of a report that the changes may have caused. One that names a place in a
/// changed file counts, wherever it stands.
[[nodiscard]] diagnostic::Report caused_by(const history::Changes& changes,
                                           const diagnostic::Report& report,
                                           const Analysis& analysis);

} // namespace credsmith::workspace
