// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Keys of a mapping are unique; this is where that becomes true.
#pragma once

#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/tree.h"

#include <vector>

namespace credsmith::syntax {

/// Keeps the first entry of each key and reports the others, those that stand together as one: they
/// are mostly one list entry that lost its `-`.
void drop_duplicate_keys(std::vector<Entry>& entries, bool is_list_entry,
                         diagnostic::Reporter& reporter);

} // namespace credsmith::syntax
