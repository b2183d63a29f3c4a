// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which field an unknown name was meant to be.
#pragma once

#include "credsmith/schema/compiled.h"
#include "credsmith/syntax/tree.h"

#include <string>
#include <vector>

namespace credsmith::schema {

/// The fields that `entry` of `mapping` may have been meant for, best first: a synonym, the
/// nearest names, or those that it abbreviates. Fields that the mapping has already are no
/// suggestion.
[[nodiscard]] std::vector<std::string>
suggest_field(const Subschema& object, const syntax::Node& mapping, const syntax::Entry& entry);

/// The field for which `entry` is another word and which stands in the mapping already; "" if there
/// is none.
[[nodiscard]] std::string field_already_there(const Subschema& object, const syntax::Node& mapping,
                                              const syntax::Entry& entry);

} // namespace credsmith::schema
