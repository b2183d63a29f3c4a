// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where values stand in a text that `json::read` has accepted, so that a person can be shown what
// is wrong with one of them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::json {

/// Bytes of a text.
struct Extent {
    std::size_t begin;
    std::size_t end;
};

/// The value of the whole text.
[[nodiscard]] Extent extent_of(std::string_view text);

/// The entries of the list that stands at `list`.
[[nodiscard]] std::vector<Extent> entries_in(std::string_view text, Extent list);

/// The value of the member `name` of the object that stands at `object`; nothing if it has none.
[[nodiscard]] std::optional<Extent> member_in(std::string_view text, Extent object,
                                              std::string_view name);

} // namespace credsmith::json
