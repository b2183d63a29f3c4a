// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// When a submission as a whole is passed: every part and criterion, so many criteria, or points.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"

namespace credsmith::model {

struct Criterion;
struct Level;

/// So many criteria at the level they require.
struct CountRule {
    Maybe<std::int64_t> at_least;
    Links<Criterion> of;         ///< all criteria if empty
    MaybeLink<Level> none_below; ///< no criterion may be below this level
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Points of the levels, weighted and added up.
struct PointsRule {
    Maybe<double> min;
    Maybe<double> percent;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// How often a candidate may try.
struct Attempts {
    Maybe<std::int64_t> max;
    Maybe<std::int64_t> revisions_per_artifact;
    Maybe<std::int64_t> wait_days;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Without `count` and `points`: every required part passes, and every criterion of a rubric
/// reaches the level it requires.
struct Passing {
    std::optional<CountRule> count;
    std::optional<PointsRule> points;
    std::optional<Attempts> attempts;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
