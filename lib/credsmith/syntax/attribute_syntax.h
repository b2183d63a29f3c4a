// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The grammar of attributes, over bytes: what stands where, and what is wrong.
#pragma once

#include "credsmith/syntax/block.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

struct RawAttribute {
    Range name;    ///< of `#id` the mark
    Range value;   ///< without quotes
    Range written; ///< the value with its quotes
    bool is_id = false;
    bool is_quoted = false;
};

/// What is wrong, where, and what to do.
struct AttributeMistake {
    Range range;
    std::string message;
    std::string help;
};

struct AttributeGroup {
    Range range; ///< with the braces
    std::vector<RawAttribute> attributes;
    std::vector<AttributeMistake> mistakes;
};

/// Whether a field of the language is a list; a comma parts its entries.
[[nodiscard]] bool is_list_field(std::string_view name);

/// Whether attributes start at `begin`: a brace that is not escaped, then `#id` or `name=`.
[[nodiscard]] bool starts_attributes(std::string_view text, std::size_t begin);

/// The group that starts at `begin`, as far as it can be read.
[[nodiscard]] AttributeGroup read_attribute_group(std::string_view text, std::size_t begin);

/// The group at the end of `text`, if there is one.
[[nodiscard]] std::optional<AttributeGroup> find_attribute_group(std::string_view text);

} // namespace credsmith::syntax
