// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/attainable_points.h"

#include <algorithm>

namespace credsmith::check {
namespace {

/// The fewest and the most points of one level.
std::optional<AttainablePoints> points_of(const model::Scale& scale) {
    std::optional<AttainablePoints> points;
    for (const model::Level& level : scale.levels) {
        if (!level.points) return std::nullopt;
        const double value = level.points->value;
        points =
            points ? AttainablePoints{std::min(points->least, value), std::max(points->most, value)}
                   : AttainablePoints{value, value};
    }
    return points;
}

} // namespace

std::optional<AttainablePoints> attainable_points(const repository::Repository& repository,
                                                  const model::Credential& credential) {
    AttainablePoints sum{0, 0};
    bool has_criteria = false;
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        const model::Scale* scale = repository::scale_of(repository, credential, *use.rubric);
        const auto each = scale != nullptr ? points_of(*scale) : std::nullopt;
        if (!each) return std::nullopt;
        for (const model::Criterion& criterion : use.rubric->criteria) {
            if (criterion.weight) return std::nullopt;
            has_criteria = true;
            sum = {sum.least + each->least, sum.most + each->most};
        }
    }
    if (!has_criteria) return std::nullopt;
    return sum;
}

} // namespace credsmith::check
