// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The files that `init` and `new` start from: templates/ of this folder.
#pragma once

#include "credsmith/base/embedded.h"

#include <span>

namespace credsmith::workspace {

[[nodiscard]] std::span<const base::EmbeddedFile> embedded_templates();

} // namespace credsmith::workspace
