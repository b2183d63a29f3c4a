// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The pages of docs/reference/rules, which are in the program too: one text for the web and for
// `explain`.
#pragma once

#include "credsmith/base/embedded.h"

#include <span>

namespace credsmith::workspace {

/// Pages by path: `rubric/identical-levels.md`.
[[nodiscard]] std::span<const base::EmbeddedFile> embedded_pages();

} // namespace credsmith::workspace
