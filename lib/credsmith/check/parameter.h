// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a team may set of a rule beside its severity: the numbers that are a matter of judgement,
// and words of its own. Declared in the file of the rule; where values come from, see options.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::check {

enum class ParameterType : std::uint8_t { whole_number, number, words };

/// The numbers that a parameter takes, both ends included.
struct Range {
    double least;
    double most;
};

struct Parameter {
    std::string_view name; ///< as it is written in the manifest, snake_case
    ParameterType type;
    double standard; ///< unless somebody says otherwise; words have none
    Range range;
    std::string_view meaning; ///< one line
};

[[nodiscard]] constexpr Parameter whole_number(std::string_view name, double standard, Range range,
                                               std::string_view meaning) {
    return {name, ParameterType::whole_number, standard, range, meaning};
}

[[nodiscard]] constexpr Parameter number(std::string_view name, double standard, Range range,
                                         std::string_view meaning) {
    return {name, ParameterType::number, standard, range, meaning};
}

[[nodiscard]] constexpr Parameter words(std::string_view name, std::string_view meaning) {
    return {name, ParameterType::words, 0, {0, 0}, meaning};
}

/// A value of any type: which member counts follows from the parameter.
struct ParameterValue {
    double number = 0;
    std::vector<std::string> words;
};

inline constexpr std::size_t most_parameters = 3;

/// Those of one rule; nullptr behind the last.
using ParameterList = std::array<const Parameter*, most_parameters>;

[[nodiscard]] constexpr std::span<const Parameter* const> listed(const ParameterList& list) {
    std::size_t count = 0;
    while (count < list.size() && list[count] != nullptr)
        ++count;
    return std::span{list}.first(count);
}

} // namespace credsmith::check
