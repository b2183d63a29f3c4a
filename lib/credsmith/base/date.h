// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Days as people write them for programs, `2027-06-30`: as text they sort like the calendar.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credsmith::base {

/// Whether `text` is a day of the calendar in the form `YYYY-MM-DD`.
[[nodiscard]] bool is_date(std::string_view text);

/// The day, in UTC, of a moment counted in seconds since 1970; nothing beyond the year 9999.
[[nodiscard]] std::optional<std::string> date_of(std::int64_t seconds);

/// The day of the month that lies `months` before that of `date`, a day of the calendar; the last
/// of that month if it is too short, and the first of the calendar if there is none.
[[nodiscard]] std::string months_before(std::string_view date, std::size_t months);

/// The day after `date`, a day of the calendar; the last of all is followed by itself.
[[nodiscard]] std::string next_day(std::string_view date);

} // namespace credsmith::base
