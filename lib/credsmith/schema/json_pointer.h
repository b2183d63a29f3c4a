// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Steps of a JSON Pointer (RFC 6901).
#pragma once

#include <string>
#include <string_view>

namespace credsmith::schema {

/// A member's name as a step: `a/b~c` becomes `a~1b~0c`.
[[nodiscard]] std::string pointer_step(std::string_view name);

/// The name that a step stands for.
[[nodiscard]] std::string pointer_name(std::string_view step);

} // namespace credsmith::schema
