// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/options.h"

#include "credsmith/base/assert.h"

namespace credsmith::check {

std::size_t RuleOptions::whole_number(const Parameter& parameter) const {
    CREDSMITH_ASSERT(parameter.type == ParameterType::whole_number);
    return static_cast<std::size_t>(number(parameter));
}

double RuleOptions::number(const Parameter& parameter) const {
    const ParameterValue* value = find(parameter);
    return value == nullptr ? parameter.standard : value->number;
}

std::span<const std::string> RuleOptions::words(const Parameter& parameter) const {
    const ParameterValue* value = find(parameter);
    return value == nullptr ? std::span<const std::string>{} : value->words;
}

const ParameterValue* RuleOptions::find(const Parameter& parameter) const {
    for (const ParameterSetting* setting : set_)
        if (setting != nullptr && setting->parameter == &parameter) return &setting->value;
    return nullptr;
}

} // namespace credsmith::check
