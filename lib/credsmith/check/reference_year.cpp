// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/reference_year.h"

#include <algorithm>

namespace credsmith::check {
namespace {

constexpr std::size_t digits_of_a_year = 4;

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool starts_with_year(std::string_view text) {
    return text.size() >= digits_of_a_year &&
           std::ranges::all_of(text.substr(0, digits_of_a_year), is_digit) &&
           (text.size() == digits_of_a_year || !is_digit(text[digits_of_a_year]));
}

PlacedYear year_at(const model::Text& text, std::size_t begin) {
    return {std::string_view{text.value}.substr(begin, digits_of_a_year),
            model::span_inside(text, begin, begin + digits_of_a_year)};
}

} // namespace

std::optional<PlacedYear> year_of(const model::Reference& reference) {
    if (reference.year) {
        if (!starts_with_year(reference.year->value)) return std::nullopt;
        return year_at(*reference.year, 0);
    }
    if (!reference.text) return std::nullopt;
    const std::string_view line = reference.text->value;
    for (std::size_t bracket = line.find('('); bracket != std::string_view::npos;
         bracket = line.find('(', bracket + 1))
        if (starts_with_year(line.substr(bracket + 1)))
            return year_at(*reference.text, bracket + 1);
    return std::nullopt;
}

std::size_t leading_year(std::string_view text) {
    std::size_t year = 0;
    for (const char digit : text.substr(0, digits_of_a_year))
        year = year * 10 + static_cast<std::size_t>(digit - '0');
    return year;
}

} // namespace credsmith::check
