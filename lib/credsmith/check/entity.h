// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What rules about absence ask first: was it never written, or was it lost while reading? What was
// lost has a finding of its own already, and a second one would send its author looking for
// nothing.
#pragma once

#include "credsmith/model/credential.h"
#include "credsmith/model/fields/document.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// Whether reading lost `field` of a credential: it could not be read, or something with nearly its
/// name could not be placed.
[[nodiscard]] bool was_lost(const model::Credential& credential, std::string_view field);

/// Where a finding about a whole credential stands: at its id, or what comes nearest to one.
[[nodiscard]] text::Span place_of(const model::Credential& credential);

/// Whether all of a value was read: nothing in it, however deep, is damaged.
template <class T>
[[nodiscard]] bool is_whole(const T& value);

namespace entity_detail {

template <class T>
bool is_whole_inside(const T& record) {
    if constexpr (model::is_record<T>) {
        bool whole = !record.is_damaged;
        model::for_each_field(record, [&](std::string_view, const auto& member) {
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
bool is_whole_inside(const model::Keyed<T>& entry) {
    return is_whole(entry.value);
}

} // namespace entity_detail

template <class T>
bool is_whole(const T& value) {
    return entity_detail::is_whole_inside(value);
}

} // namespace credsmith::check
