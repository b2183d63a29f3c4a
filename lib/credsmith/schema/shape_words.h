// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How findings about shape speak of a place in a tree, and where they point.
#pragma once

#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/node_instance.h"
#include "credsmith/text/span.h"

#include <span>
#include <string>
#include <string_view>

namespace credsmith::schema {

/// "`title`", "an entry of `tags`", or "the file".
[[nodiscard]] std::string name_of_place(const Violation<NodeInstance>& violation);

/// What holds a member that is one too many: by its own name, or by what it is if it stands in a
/// list: "`dates`", "a level".
[[nodiscard]] std::string name_of_holder(const Violation<NodeInstance>& violation);

/// A field by the title its schema gives it: "web address (`url`)", or "`title`" where that says it
/// all.
[[nodiscard]] std::string name_of_field(const Subschema& object, std::string_view field);

/// What stands there: "`15 hours`", "a list", "a group of fields".
[[nodiscard]] std::string what_is_at(const syntax::Node& node);

/// Where a value stands: the scalar itself; of lists and groups, which may fill pages, their key.
[[nodiscard]] text::Span place_of_value(const NodeInstance& instance);

/// Where something stands that lacks a part: its key or heading; of an entry of a list, its id or
/// title; of a whole file, its kind.
[[nodiscard]] text::Span place_of_group(const NodeInstance& instance);

/// "`a`, `b` or `c`".
[[nodiscard]] std::string listed(std::span<const std::string> names, std::string_view last_word);

} // namespace credsmith::schema
