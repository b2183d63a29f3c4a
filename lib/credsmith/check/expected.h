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

[[nodiscard]] inline bool expects(const Options& options, std::string_view section) {
    return std::ranges::find(options.expected_sections, section, &ExpectedSection::section) !=
           options.expected_sections.end();
}

/// Whether the profile asks for questions, and a part is one of those that hold them: the overview
/// or the reflection.
[[nodiscard]] inline bool expects_questions(const Options& options, const model::Part& part) {
    const bool holds_questions = part.kind && (part.kind->value == model::PartKind::overview ||
                                               part.kind->value == model::PartKind::reflection);
    return holds_questions && (expects(options, "part1") || expects(options, "part3"));
}

} // namespace credsmith::check
