// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The levels of a rubric's criteria, for rules that compare what is said at each.
#pragma once

#include "credsmith/check/subject.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// A rubric with the scale that its levels are of.
struct JudgedRubric {
    const model::Rubric* rubric;
    const model::Scale* scale; ///< nullptr if nothing names one that is known
};

/// The rubric of a subject, if its levels are to be looked at here. A shared one that names its
/// scale is looked at in its own file, one that does not in each credential that uses it.
[[nodiscard]] std::optional<JudgedRubric> rubric_to_judge(const Subject<model::Rubric>& subject);

/// The cells of a criterion from the lowest level to the highest; in the order written where that
/// is not known.
[[nodiscard]] std::vector<std::size_t> from_low_to_high(const model::Criterion& criterion);

/// The name of the level that cell `i` is about; the key of the cell if the scale is not known.
[[nodiscard]] std::string_view level_name(const model::Scale* scale,
                                          const model::Criterion& criterion, std::size_t i);

/// What is said at the level that passes; nullptr if that is not known, or nothing is.
[[nodiscard]] const model::RichText* passing_cell(const model::Scale* scale,
                                                  const model::Criterion& criterion);

} // namespace credsmith::check
