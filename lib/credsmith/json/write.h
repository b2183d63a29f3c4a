// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON as text: for people (two spaces, members in the order they were added, LF, one at the end)
// and in the canonical form of RFC 8785, over which digests are made.
#pragma once

#include "credsmith/json/value.h"

#include <string>

namespace credsmith::json {

[[nodiscard]] std::string write(const Value& value);

/// RFC 8785: no insignificant space, members sorted by UTF-16 code units, numbers as ECMAScript
/// prints them.
[[nodiscard]] std::string canonical(const Value& value);

} // namespace credsmith::json
