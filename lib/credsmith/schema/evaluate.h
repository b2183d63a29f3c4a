// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Evaluates an instance against a compiled schema, and tells every place where it fails.
#pragma once

#include "credsmith/schema/compiled.h"
#include "credsmith/schema/instance.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::schema {

/// One failure. Where several alternatives all fail, only the closest one's failures are told.
template <Instance I>
struct Violation {
    I instance;
    std::string pointer;       ///< JSON Pointer of the instance
    const Subschema* schema;   ///< holds the keyword
    std::string_view keyword;  ///< `additionalProperties` stands at the member that is one too many
    std::string member;        ///< the missing name of `required`, the name that is wrong of others
    const Subschema* expected; ///< what the file's schema says of this one place, whatever it
                               ///< refers to; of a member that is one too many: of the object
};

/// All failures, in the order of the instance as far as the schema's keywords allow; none if it is
/// valid.
template <Instance I>
[[nodiscard]] std::vector<Violation<I>> evaluate(const CompiledSchema& schema, I instance);

/// Whether there is no failure; stops at the first.
template <Instance I>
[[nodiscard]] bool is_valid(const CompiledSchema& schema, I instance);

} // namespace credsmith::schema
