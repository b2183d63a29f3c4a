// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How a value is written so that it reads as the words it is: with quotes where they are needed.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::rewrite {

/// Whether a value without quotes would be taken for something else than words.
[[nodiscard]] bool is_number_or_constant(std::string_view value);

/// Whether the value of an attribute in braces reads differently without quotes.
[[nodiscard]] bool needs_quotes_in_braces(std::string_view name, std::string_view value);

/// `#goal` for an id, else `name=value`.
[[nodiscard]] std::string written_attribute(std::string_view name, std::string_view value);

/// A value of one line in YAML, in a block as well as between brackets.
[[nodiscard]] std::string written_in_yaml(std::string_view value);

} // namespace credsmith::rewrite
