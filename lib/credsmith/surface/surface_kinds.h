// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that reading the Markdown form makes.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <span>

namespace credsmith::surface {

[[nodiscard]] std::span<const diagnostic::Kind* const> surface_kinds();

} // namespace credsmith::surface
