// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Members of objects that somebody else wrote: each is of the type that is asked for, or nothing.
#pragma once

#include "credsmith/json/value.h"

#include <cstddef>
#include <optional>
#include <string>

namespace credsmith::json {

/// The member `name` of `object`, or nullptr; also if that is no object.
[[nodiscard]] inline const Value* member(const Value& object, const char* name) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

[[nodiscard]] inline std::optional<std::string> text_member(const Value& object, const char* name) {
    const Value* found = member(object, name);
    if (found == nullptr || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
}

/// A number that is whole and not negative.
[[nodiscard]] inline std::optional<std::size_t> count_member(const Value& object,
                                                             const char* name) {
    const Value* found = member(object, name);
    if (found == nullptr || !found->is_number_unsigned()) return std::nullopt;
    return found->get<std::size_t>();
}

[[nodiscard]] inline const Value* list_member(const Value& object, const char* name) {
    const Value* found = member(object, name);
    return found != nullptr && found->is_array() ? found : nullptr;
}

} // namespace credsmith::json
