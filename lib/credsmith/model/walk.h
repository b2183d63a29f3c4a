// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds all values of one type inside a record, however deep, by way of the tables of fields; all
// records, if the type is Record.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"

#include <optional>
#include <type_traits>
#include <vector>

namespace credsmith::model {

template <class Wanted, class Visit, class T>
void for_each(T& value, const Visit& visit);

namespace walk_detail {

template <class Wanted, class Visit, class T>
void descend(T& value, const Visit& visit) {
    if constexpr (is_record<std::remove_const_t<T>>)
        for_each_field(value,
                       [&](std::string_view, auto& member) { for_each<Wanted>(member, visit); });
}

template <class Wanted, class Visit, class T>
void descend(std::optional<T>& value, const Visit& visit) {
    if (value) for_each<Wanted>(*value, visit);
}

template <class Wanted, class Visit, class T>
void descend(const std::optional<T>& value, const Visit& visit) {
    if (value) for_each<Wanted>(*value, visit);
}

template <class Wanted, class Visit, class T>
void descend(std::vector<T>& value, const Visit& visit) {
    for (T& item : value)
        for_each<Wanted>(item, visit);
}

template <class Wanted, class Visit, class T>
void descend(const std::vector<T>& value, const Visit& visit) {
    for (const T& item : value)
        for_each<Wanted>(item, visit);
}

template <class Wanted, class Visit, class T>
void descend(Keyed<T>& value, const Visit& visit) {
    for_each<Wanted>(value.value, visit);
}

template <class Wanted, class Visit, class T>
void descend(const Keyed<T>& value, const Visit& visit) {
    for_each<Wanted>(value.value, visit);
}

} // namespace walk_detail

/// Calls `visit` for each `Wanted` in `value`, in the order of the tables.
template <class Wanted, class Visit, class T>
void for_each(T& value, const Visit& visit) {
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, Wanted> || std::is_base_of_v<Wanted, Value>) visit(value);
    if constexpr (!std::is_same_v<Value, Wanted>) walk_detail::descend<Wanted>(value, visit);
}

} // namespace credsmith::model
