// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Compiles the keywords of the validation vocabulary: those that need nothing but their own value.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/schema/compiled.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::schema {

/// The assertions of one schema object, or which keyword of it makes no sense.
[[nodiscard]] base::Result<std::vector<Keyword>, std::string>
compile_assertions(const json::Value& schema);

/// A keyword that holds a count, like `minItems`; nothing if it is absent or no count.
[[nodiscard]] std::optional<std::size_t> count_member(const json::Value& schema, const char* name);

} // namespace credsmith::schema
