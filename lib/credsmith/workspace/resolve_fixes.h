// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Fixes say what shall hold; after this they say which bytes take the place of which, so that
// every format can show them and every program can apply them.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "credsmith/workspace/load.h"

namespace credsmith::workspace {

/// Turns all changes of all fixes into ReplaceText. A fix that cannot be carried out without a
/// person is taken away. The vector `loaded.known` must be in the order of its ids.
void resolve_fixes(diagnostic::Report& report, const Loaded& loaded, unsigned jobs);

} // namespace credsmith::workspace
