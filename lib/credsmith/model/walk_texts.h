// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the texts of a record, however deep, each with the name of its field.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/located.h"
#include "credsmith/model/rich_text.h"

#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace credsmith::model {

/// Calls `visit(field, text)` for each Text and RichText inside an entity. A member
/// function may call those below it, whatever the types; free functions would have to be declared
/// before.
template <class Visit>
class TextWalk {
public:
    explicit TextWalk(const Visit& visit) : visit_(visit) {}

    template <class T>
    void walk(std::string_view field, const T& value) const {
        if constexpr (is_record<T>)
            for_each_field(value, [this](std::string_view name, const auto& member) {
                this->walk(name, member);
            });
        else if constexpr (std::is_same_v<T, RichText> || std::is_same_v<T, Text>)
            visit_(field, value);
    }

    template <class T>
    void walk(std::string_view field, const std::optional<T>& value) const {
        if (value) walk(field, *value);
    }

    template <class T>
    void walk(std::string_view field, const std::vector<T>& values) const {
        for (const T& value : values)
            walk(field, value);
    }

    template <class T>
    void walk(std::string_view field, const Keyed<T>& entry) const {
        walk(field, entry.value);
    }

private:
    const Visit& visit_;
};

} // namespace credsmith::model
