// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the points of a credential can add up to, for rules about the points that pass.
#pragma once

#include "credsmith/check/entity.h"
#include "credsmith/repository/query.h"

#include <optional>

namespace credsmith::check {

struct AttainablePoints {
    double least; ///< for work at the lowest level of every criterion
    double most;  ///< for work at the highest
};

/// Nothing where it is not known for certain: without criteria, or a scale, or points of all its
/// levels. Nor with weights; how they count is up to whoever adds up.
[[nodiscard]] std::optional<AttainablePoints>
attainable_points(const repository::Repository& repository, const model::Credential& credential);

} // namespace credsmith::check
