// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that shape makes: what stands in a file is not what may stand there.
#pragma once

#include "credsmith/diagnostic/kind.h"

namespace credsmith::schema {

/// All of them are errors at every status: what is ill-shaped cannot be read at all.
[[nodiscard]] constexpr diagnostic::Kind shape_kind(std::string_view slug,
                                                    std::string_view summary) {
    return {slug, diagnostic::Stage::shape, diagnostic::always(diagnostic::Severity::error),
            summary, "0.1"};
}

namespace kinds {

inline constexpr diagnostic::Kind unknown_field =
    shape_kind("structure/unknown-field",
               "every field has a name that credsmith knows, or one that starts with `x-`");
inline constexpr diagnostic::Kind missing_field = shape_kind(
    "structure/missing-field", "nothing lacks the few fields without which it is not understood");
inline constexpr diagnostic::Kind wrong_type = shape_kind(
    "structure/wrong-type", "text, numbers, lists and groups of fields stand where they belong");
inline constexpr diagnostic::Kind not_a_choice =
    shape_kind("structure/not-a-choice", "a field with a fixed list of values holds one of them");
inline constexpr diagnostic::Kind bad_format = shape_kind(
    "structure/bad-format", "identifiers, versions, dates and addresses are written in their form");
inline constexpr diagnostic::Kind empty_value =
    shape_kind("structure/empty-value", "a field that is named has a value");
inline constexpr diagnostic::Kind out_of_range =
    shape_kind("structure/out-of-range", "a number lies within its bounds");
inline constexpr diagnostic::Kind too_few_items =
    shape_kind("structure/too-few-items", "a list is as long as it has to be to mean something");
inline constexpr diagnostic::Kind too_many_items =
    shape_kind("structure/too-many-items", "a list is not longer than what can be used");

} // namespace kinds
} // namespace credsmith::schema
