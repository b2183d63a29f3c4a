// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// When a submission as a whole is passed: every part and criterion, so many criteria, or points.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"

namespace credsmith::model {

struct Criterion;
struct Level;

/// So many criteria at the level they require.
struct CountRule : Record {
    Maybe<std::int64_t> at_least;
    Links<Criterion> of;         ///< all criteria if empty
    MaybeLink<Level> none_below; ///< no criterion may be below this level
};

/// Points of the levels, weighted and added up.
struct PointsRule : Record {
    Maybe<double> min;
    Maybe<double> percent;
};

/// How often a candidate may try.
struct Attempts : Record {
    Maybe<std::int64_t> max;
    Maybe<std::int64_t> revisions_per_artifact;
    Maybe<std::int64_t> wait_days;
};

/// Without `count` and `points`: every required part passes, and every criterion of a rubric
/// reaches the level it requires.
struct Passing : Record {
    std::optional<CountRule> count;
    std::optional<PointsRule> points;
    std::optional<Attempts> attempts;
};

} // namespace credsmith::model
