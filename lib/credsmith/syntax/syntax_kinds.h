// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that reading makes.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <span>

namespace credsmith::syntax {

/// All of them, for lists and pages.
[[nodiscard]] std::span<const diagnostic::Kind* const> syntax_kinds();

} // namespace credsmith::syntax
