// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// "Did you mean": the nearest names to one that was not found.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::base {

/// The candidates nearest to `found`, best first (equally near ones by name), at most three. A
/// candidate is near when its edit distance in characters, with transpositions and without case, is
/// at most a third of the longer length; one edit is always near, unless nothing is left in common.
/// `found` itself is no suggestion.
[[nodiscard]] std::vector<std::string> nearest(std::string_view found,
                                               std::span<const std::string> candidates);

} // namespace credsmith::base
