// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/date.h"

#include <chrono>

namespace credsmith::base {
namespace {

constexpr std::size_t date_length = 10;
constexpr std::int64_t seconds_of_a_day = 86'400;
constexpr std::int64_t days_to_the_year_10000 = 2'932'897;

/// The number that the digits at [begin, begin + count) make, or -1.
int number_at(std::string_view text, std::size_t begin, std::size_t count) {
    int number = 0;
    for (const char byte : text.substr(begin, count)) {
        if (byte < '0' || byte > '9') return -1;
        number = number * 10 + (byte - '0');
    }
    return number;
}

std::string padded(unsigned number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - digits.size(), '0') + digits;
}

} // namespace

bool is_date(std::string_view text) {
    if (text.size() != date_length || text[4] != '-' || text[7] != '-') return false;
    const int year = number_at(text, 0, 4);
    const int month = number_at(text, 5, 2);
    const int day = number_at(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) return false;
    return std::chrono::year_month_day{std::chrono::year{year},
                                       std::chrono::month{static_cast<unsigned>(month)},
                                       std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

std::optional<std::string> date_of(std::int64_t seconds) {
    const std::int64_t days = seconds / seconds_of_a_day;
    if (seconds < 0 || days >= days_to_the_year_10000) return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2);
}

} // namespace credsmith::base
