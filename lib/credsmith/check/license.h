// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Licenses by the ids of the SPDX License List, as far as rules know them: those of Creative
// Commons.
#pragma once

#include <string_view>

namespace credsmith::check {

/// Whether a text is the id of a Creative Commons license, with its version; case does not count.
[[nodiscard]] bool is_license_id(std::string_view text);

} // namespace credsmith::check
