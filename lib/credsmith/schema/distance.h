// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which of several alternatives was meant, where all fail: how far off each is.
#pragma once

#include "credsmith/schema/evaluate.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace credsmith::schema {

/// Whether an alternative is for such a thing at all, how many fields it has not or misses, level
/// by level since the outermost tell most, and how much is wrong in all.
using Distance = std::tuple<int, std::vector<std::size_t>, std::size_t>;

inline constexpr int wrong_form = 1;
inline constexpr int wrong_type = 2;

/// The distance of `instance` from an alternative with these violations.
template <Instance I>
[[nodiscard]] Distance distance_of(const I& instance, const std::vector<Violation<I>>& violations) {
    int kind = 0;
    std::vector<std::size_t> strange;
    for (const Violation<I>& each : violations) {
        const bool is_unknown = each.keyword == "additionalProperties";
        if (is_unknown || each.keyword == "required") {
            // An unknown field is one level below the thing that has not got it.
            const auto depth = static_cast<std::size_t>(std::ranges::count(each.pointer, '/')) +
                               (is_unknown ? 0 : 1);
            if (strange.size() <= depth) strange.resize(depth + 1);
            ++strange[depth];
        }
        if (!(each.instance == instance)) continue;
        if (each.keyword == "enum" || each.keyword == "pattern") kind = std::max(kind, wrong_form);
        if (each.keyword == "type" || each.keyword == "const") kind = wrong_type;
    }
    return {kind, std::move(strange), violations.size()};
}

} // namespace credsmith::schema
