// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/schema/value_tests.h"

#include <algorithm>
#include <cmath>

namespace credsmith::schema {

std::size_t count_characters(std::string_view text) {
    const auto starts_character = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    return static_cast<std::size_t>(std::ranges::count_if(text, starts_character));
}

/// Division is tried first, because decimal fractions have no exact double: 0.0075 is a multiple of
/// 0.0001.
bool is_multiple(double number, double divisor) {
    constexpr double tolerance = 1e-9;
    const double quotient = number / divisor;
    if (!std::isfinite(quotient)) return std::fmod(number, divisor) == 0;
    return std::abs(quotient - std::round(quotient)) <= tolerance;
}

bool is_within(double number, const keyword::NumberBound& test) {
    switch (test.side) {
    case keyword::NumberBound::Side::minimum:
        return number >= test.bound;
    case keyword::NumberBound::Side::maximum:
        return number <= test.bound;
    case keyword::NumberBound::Side::exclusive_minimum:
        return number > test.bound;
    case keyword::NumberBound::Side::exclusive_maximum:
        return number < test.bound;
    }
    return false;
}

} // namespace credsmith::schema
