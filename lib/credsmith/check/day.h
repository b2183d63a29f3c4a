// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Days that authors write, beside the day of the run (RuleOptions::as_of).
#pragma once

#include "credsmith/base/date.h"
#include "credsmith/model/located.h"

#include <string_view>

namespace credsmith::check {

/// Whether a day lies before another; what is no day lies nowhere.
[[nodiscard]] inline bool is_before(const model::MaybeText& day, std::string_view other) {
    return day && base::is_date(day->value) && day->value < other;
}

} // namespace credsmith::check
