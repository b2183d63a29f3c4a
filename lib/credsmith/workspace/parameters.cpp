// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/parameters.h"

#include "credsmith/base/assert.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace credsmith::workspace {
namespace {

using check::Parameter;
using check::ParameterType;
using check::ParameterValue;

std::optional<double> number_in(const std::string& text) {
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

bool takes(const Parameter& parameter, double number) {
    const bool is_whole = std::floor(number) == number;
    return number >= parameter.range.least && number <= parameter.range.most &&
           (is_whole || parameter.type == ParameterType::number);
}

} // namespace

const Parameter* find_parameter(const check::Rule& rule, std::string_view name) {
    const auto all = check::listed(rule.parameters);
    const auto found = std::ranges::find(all, name, &Parameter::name);
    return found == all.end() ? nullptr : *found;
}

std::optional<ParameterValue> value_for(const Parameter& parameter,
                                        std::vector<std::string> written) {
    if (parameter.type == ParameterType::words) return ParameterValue{0, std::move(written)};
    const auto number = written.size() == 1 ? number_in(written.front()) : std::nullopt;
    if (!number || !takes(parameter, *number)) return std::nullopt;
    return ParameterValue{*number, {}};
}

std::string value_in_words(const Parameter& parameter, const ParameterValue& value) {
    if (parameter.type != ParameterType::words) return fmt::format("{}", value.number);
    return value.words.empty() ? "none" : fmt::format("{}", fmt::join(value.words, ", "));
}

std::string standard_in_words(const Parameter& parameter) {
    return value_in_words(parameter, {parameter.standard, {}});
}

std::string type_in_words(const Parameter& parameter) {
    const auto range = fmt::format("from {} to {}", parameter.range.least, parameter.range.most);
    switch (parameter.type) {
    case ParameterType::whole_number:
        return "whole number " + range;
    case ParameterType::number:
        return "number " + range;
    case ParameterType::words:
        return "list of words";
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::workspace
