// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How a single JSON value that is no container is written, the same in both forms of `write.h`.
// Strings stay UTF-8; only what RFC 8259 wants escaped is escaped.
#pragma once

#include "credsmith/json/value.h"

#include <string>
#include <string_view>

namespace credsmith::json {

/// A string in quotes.
[[nodiscard]] std::string string_text(std::string_view text);

/// A finite number as ECMAScript prints it: the shortest digits that read back as the same double.
[[nodiscard]] std::string number_text(double number);

/// null, a boolean, a number or a string. Integers keep all their digits.
[[nodiscard]] std::string scalar_text(const Value& value);

} // namespace credsmith::json
