// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Parameters of rules as they are written: in the manifest, in profiles, and for people.
#pragma once

#include "credsmith/check/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// The parameter of that name, or nullptr.
[[nodiscard]] const check::Parameter* find_parameter(const check::Rule& rule,
                                                     std::string_view name);

/// What `written` says; nothing if a parameter of this type and range does not take it.
[[nodiscard]] std::optional<check::ParameterValue> value_for(const check::Parameter& parameter,
                                                             std::vector<std::string> written);

/// `40`, or `gauge, notice`; `none` where there are no words.
[[nodiscard]] std::string value_in_words(const check::Parameter& parameter,
                                         const check::ParameterValue& value);
/// The same of what holds unless somebody says otherwise.
[[nodiscard]] std::string standard_in_words(const check::Parameter& parameter);

/// `whole number from 5 to 200`, or `list of words`.
[[nodiscard]] std::string type_in_words(const check::Parameter& parameter);

} // namespace credsmith::workspace
