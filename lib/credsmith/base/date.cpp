// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/date.h"

#include "credsmith/base/assert.h"

#include <chrono>

namespace credsmith::base {
namespace {

constexpr std::size_t date_length = 10;
constexpr std::string_view last_day = "9999-12-31";
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

std::string written(const std::chrono::year_month_day& date) {
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<std::chrono::year_month_day> read(std::string_view text) {
    if (text.size() != date_length || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = number_at(text, 0, 4);
    const int month = number_at(text, 5, 2);
    const int day = number_at(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

} // namespace

bool is_date(std::string_view text) {
    return read(text).has_value();
}

std::optional<std::string> date_of(std::int64_t seconds) {
    const std::int64_t days = seconds / seconds_of_a_day;
    if (seconds < 0 || days >= days_to_the_year_10000) return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
    return written(date);
}

std::string months_before(std::string_view date, std::size_t months) {
    const auto day = read(date);
    CREDSMITH_ASSERT(day.has_value());
    const auto before = *day - std::chrono::months{static_cast<int>(months)};
    if (before.year() < std::chrono::year{0}) return "0000-01-01";
    return written(before.ok() ? before : before.year() / before.month() / std::chrono::last);
}

std::string next_day(std::string_view date) {
    const auto day = read(date);
    CREDSMITH_ASSERT(day.has_value());
    if (date == last_day) return std::string(date);
    return written(std::chrono::sys_days{*day} + std::chrono::days{1});
}

} // namespace credsmith::base
