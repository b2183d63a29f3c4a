// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What changes between two texts, line by line, in the form that `patch` and `git apply` take.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// Empty if the two are the same. Lines end at "\n"; a carriage return before it belongs to them.
[[nodiscard]] std::string unified_diff(std::string_view path, std::string_view before,
                                       std::string_view after);

} // namespace credsmith::diagnostic
