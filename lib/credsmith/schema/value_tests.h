// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Tests of single values that keywords make of them.
#pragma once

#include "credsmith/schema/compiled.h"

#include <cstddef>
#include <string_view>

namespace credsmith::schema {

/// The length of a text as `minLength` counts it: in characters, not bytes.
[[nodiscard]] std::size_t count_characters(std::string_view text);

[[nodiscard]] bool is_multiple(double number, double divisor);

[[nodiscard]] bool is_within(double number, const keyword::NumberBound& test);

} // namespace credsmith::schema
