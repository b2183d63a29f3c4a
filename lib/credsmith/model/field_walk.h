// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the values of several types in one walk, each with the name of its field. walk.h finds
// those of one type; it is compiled anew for each.
#pragma once

#include "credsmith/model/fields/document.h"
#include "credsmith/model/located.h"

#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::model {

/// Calls `visit(field, value)` for an entity and each record, text and other value inside it, in
/// the order of the tables; for lists and what may be missing, with what they hold. A member
/// function may call those below it, whatever the types; free functions would have to be declared
/// before.
template <class Visit>
class FieldWalk {
public:
    explicit FieldWalk(const Visit& visit) : visit_(visit) {}

    template <class T>
    void walk(std::string_view field, const T& value) const {
        visit_(field, value);
        if constexpr (is_record<T>)
            for_each_field(value, [this](std::string_view name, const auto& member) {
                this->walk(name, member);
            });
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
