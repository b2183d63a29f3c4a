// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Regular expressions of schemas are ECMAScript's. Where RE2 spells the same thing in another way,
// it is respelled; what RE2 cannot do at all (look-around, back-references) is refused when the
// schema is compiled.
#pragma once

#include "credsmith/base/pattern.h"

#include <optional>
#include <string_view>

namespace credsmith::schema {

[[nodiscard]] std::optional<base::Pattern> compile_ecmascript(std::string_view expression);

} // namespace credsmith::schema
