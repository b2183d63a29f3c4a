// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Whether all of a value was read, by way of the tables of fields.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/located.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::model {

/// Whether all of a value was read: nothing in it, however deep, is damaged.
template <class T>
[[nodiscard]] bool is_whole(const T& value);

namespace whole_detail {

template <class T>
bool is_whole_inside(const T& record) {
    if constexpr (is_record<T>) {
        bool whole = !record.is_damaged;
        for_each_field(record, [&](std::string_view, const auto& member) {
            whole = whole && is_whole(member);
        });
        return whole;
    }
    return true;
}

template <class T>
bool is_whole_inside(const std::optional<T>& value) {
    return !value || is_whole(*value);
}

template <class T>
bool is_whole_inside(const std::vector<T>& values) {
    return std::ranges::all_of(values, [](const T& value) { return is_whole(value); });
}

template <class T>
bool is_whole_inside(const Keyed<T>& entry) {
    return is_whole(entry.value);
}

} // namespace whole_detail

template <class T>
bool is_whole(const T& value) {
    return whole_detail::is_whole_inside(value);
}

} // namespace credsmith::model
