// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where a reference says when the work came out: its year, or the first brackets of its line that
// open with one.
#pragma once

#include "credsmith/model/research.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace credsmith::check {

struct PlacedYear {
    std::string_view digits; ///< four
    text::Span span;
};

/// Nothing for a work without a date.
[[nodiscard]] std::optional<PlacedYear> year_of(const model::Reference& reference);

/// The year that a day, or those digits, begin with.
[[nodiscard]] std::size_t leading_year(std::string_view text);

} // namespace credsmith::check
