// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/encode.h"

namespace credsmith::emit {

bool says_nothing(const json::Value& value) {
    if (const auto* text = value.get_ptr<const std::string*>()) return text->empty();
    return value.empty(); // null counts as empty, numbers and booleans do not
}

void add(json::Value& object, std::string_view name, json::Value value) {
    if (!says_nothing(value)) object.emplace(std::string(name), std::move(value));
}

} // namespace credsmith::emit
