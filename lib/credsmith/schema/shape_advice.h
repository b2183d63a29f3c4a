// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What findings about shape propose to do: an example as an author would write it, or the value
// that was meant.
#pragma once

#include "credsmith/diagnostic/diagnostic.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/node_instance.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::schema {

/// "for example `role: author`", else what the schema says about the field.
[[nodiscard]] std::string advice_on_field(const Subschema& schema, std::string_view field);

/// The same for what stands there already, under its key or as an entry of a list.
[[nodiscard]] std::string advice_on_value(const Violation<NodeInstance>& found);

/// The number or the `true` or `false` that was meant by what is neither, such as `"8"`, `6,5` and
/// `Yes`.
[[nodiscard]] std::optional<std::string> meant_value(const Violation<NodeInstance>& found);

/// A value in the form that belongs there.
struct MeantForm {
    std::string text;
    diagnostic::Safety safety;
};

/// The same value in the right form, such as `2026-01-05` for `2026-1-5`, `en-US` for `en_US`, and
/// an address whose `https://` was left out.
[[nodiscard]] std::optional<MeantForm> meant_form(const Violation<NodeInstance>& found);

/// How to write a value of the type that belongs there.
[[nodiscard]] std::string advice_on_type(const Violation<NodeInstance>& found);

/// A long list is told only when nothing in it is near.
[[nodiscard]] std::string advice_on_choice(std::span<const std::string> near,
                                           std::span<const std::string> choices);

/// The only entry of a mapping, if no field is called like that: a text with a colon in it that
/// nobody put in quotes. Else nullptr.
[[nodiscard]] const syntax::Entry* text_with_colon(const syntax::Node& mapping);

} // namespace credsmith::schema
