// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether two texts of one source say the same, wherever in them it stands.
#pragma once

#include "credsmith/syntax/tree.h"

namespace credsmith::workspace {

/// Compares all values, the order of everything but the top-level fields, and the comments.
[[nodiscard]] bool is_same_meaning(const syntax::Tree& left, const syntax::Tree& right);

} // namespace credsmith::workspace
