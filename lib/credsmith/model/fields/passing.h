// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/passing.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/passing.h"

namespace credsmith::model {

template <>
struct Fields<CountRule> {
    static constexpr auto list = std::tuple{
        field("at_least", &CountRule::at_least),
        field("of", &CountRule::of),
        field("none_below", &CountRule::none_below),
    };
};

template <>
struct Fields<PointsRule> {
    static constexpr auto list = std::tuple{
        field("min", &PointsRule::min),
        field("percent", &PointsRule::percent),
    };
};

template <>
struct Fields<Attempts> {
    static constexpr auto list = std::tuple{
        field("max", &Attempts::max),
        field("revisions_per_artifact", &Attempts::revisions_per_artifact),
        field("wait_days", &Attempts::wait_days),
    };
};

template <>
struct Fields<Passing> {
    static constexpr auto list = std::tuple{
        field("count", &Passing::count),
        field("points", &Passing::points),
        field("attempts", &Passing::attempts),
    };
};

} // namespace credsmith::model
