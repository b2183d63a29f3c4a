// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Keys of a mapping are unique; this is where that becomes true.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"

#include <vector>

namespace credsmith::syntax {

/// Keeps the first entry of each key, reports the others.
void drop_duplicate_keys(std::vector<Entry>& entries, diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
