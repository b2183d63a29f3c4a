// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether the profile in force asks for a section. Rules about how much a section has to hold are
// silent for credentials of which nobody expects it.
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/model/evidence.h"

#include <algorithm>
#include <string_view>

namespace credsmith::check {

[[nodiscard]] inline bool expects(const RuleOptions& options, std::string_view section) {
    const std::vector<ExpectedSection>& expected = options.expected_sections();
    return std::ranges::find(expected, section, &ExpectedSection::section) != expected.end();
}

/// Whether the profile asks for questions, and a part is one of those that hold them: the overview
/// or the reflection.
[[nodiscard]] inline bool expects_questions(const RuleOptions& options, const model::Part& part) {
    const bool holds_questions = part.kind && (part.kind->value == model::PartKind::overview ||
                                               part.kind->value == model::PartKind::reflection);
    return holds_questions && (expects(options, "part1") || expects(options, "part3"));
}

} // namespace credsmith::check
