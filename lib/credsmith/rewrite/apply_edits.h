// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Carries out changes to a source.
#pragma once

#include "credsmith/text/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::rewrite {

/// `bytes` with all `edits`, which must not overlap, in any order. Those of one place are inserted
/// in the order given.
[[nodiscard]] std::string apply_edits(std::string_view bytes, std::vector<text::Edit> edits);

} // namespace credsmith::rewrite
