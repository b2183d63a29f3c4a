// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Fields that authors add (`x-...`) as JSON. No schema says what they mean, so the core schema of
// YAML 1.2 does: `3` is a number, `true` a boolean, what stands in quotes a text.
#pragma once

#include "credsmith/json/value.h"
#include "credsmith/model/record.h"

namespace credsmith::emit {

/// The value as JSON. A number that not every reader of JSON keeps as it is (not finite, or an
/// integer of more than 53 bits) stays the text that was written.
[[nodiscard]] json::Value core_value(const syntax::Node& node);

/// Adds the author's own fields of `record` to `object`, whatever they say.
void add_own_fields(json::Value& object, const model::Record& record);

} // namespace credsmith::emit
