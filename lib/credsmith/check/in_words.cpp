// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/in_words.h"

#include <array>
#include <string_view>

namespace credsmith::check {

std::string in_words(std::size_t number) {
    static constexpr auto names =
        std::to_array<std::string_view>({"no", "one", "two", "three", "four", "five", "six",
                                         "seven", "eight", "nine", "ten", "eleven", "twelve"});
    return number < names.size() ? std::string(names.at(number)) : std::to_string(number);
}

} // namespace credsmith::check
