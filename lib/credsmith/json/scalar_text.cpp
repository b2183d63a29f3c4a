// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/scalar_text.h"

#include "credsmith/base/assert.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace credsmith::json {
namespace {

/// The short escape of RFC 8259, section 7, or 0.
char short_escape(char character) {
    switch (character) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

std::string escaped(char character) {
    if (const char letter = short_escape(character)) return {'\\', letter};
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(character);
    return {'\\', 'u', '0', '0', digits[code >> 4U], digits[code & 0xFU]};
}

bool needs_escape(char character) {
    return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

/// The shortest digits of a positive number, and where its decimal point stands: 0.DIGITS *
/// 10^point.
struct Decimal {
    std::string digits;
    int point;
};

Decimal shortest_decimal(double number) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                            std::chars_format::scientific);
    CREDSMITH_ASSERT(error == std::errc{});
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t mark = text.find('e');
    Decimal decimal{std::string(text.substr(0, mark)), 0};
    std::erase(decimal.digits, '.');
    const std::size_t exponent = mark + (text[mark + 1] == '+' ? 2 : 1);
    std::from_chars(text.data() + exponent, end, decimal.point);
    ++decimal.point;
    return decimal;
}

/// ECMAScript, Number::toString: `point` is its n, the number of digits its k.
std::string laid_out(const Decimal& decimal) {
    constexpr int most_digits = 21;
    constexpr int most_zeros = 6;
    const auto& [digits, point] = decimal;
    const int count = static_cast<int>(digits.size());
    if (point > most_digits || point <= -most_zeros) {
        const int exponent = point - 1;
        const std::string fraction = count > 1 ? "." + digits.substr(1) : "";
        return digits.substr(0, 1) + fraction + (exponent < 0 ? "e-" : "e+") +
               std::to_string(std::abs(exponent));
    }
    if (point >= count) return digits + std::string(static_cast<std::size_t>(point - count), '0');
    if (point <= 0) return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    return std::string(digits).insert(static_cast<std::size_t>(point), 1, '.');
}

} // namespace

std::string string_text(std::string_view text) {
    std::string result = "\"";
    result.reserve(text.size() + 2);
    for (const char character : text) {
        if (needs_escape(character))
            result += escaped(character);
        else
            result += character;
    }
    result += '"';
    return result;
}

std::string number_text(double number) {
    CREDSMITH_ASSERT(std::isfinite(number));
    if (number == 0) return "0"; // also for -0
    return (number < 0 ? "-" : "") + laid_out(shortest_decimal(std::abs(number)));
}

std::string scalar_text(const Value& value) {
    if (value.is_string()) return string_text(value.get_ref<const std::string&>());
    if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    if (value.is_number()) return number_text(value.get<double>());
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    CREDSMITH_ASSERT(value.is_null());
    return "null";
}

} // namespace credsmith::json
