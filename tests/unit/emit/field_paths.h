// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The paths of all fields of a record type, by way of the tables: `badge.svg`.
#pragma once

#include "credsmith/model/fields/document.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::test {

struct FieldPath {
    std::string path;
    bool is_record; ///< holds further fields
};

template <class T>
struct Held {
    using type = T;
};

template <class T>
struct Held<std::optional<T>> : Held<T> {};

template <class T>
struct Held<std::vector<T>> : Held<T> {};

/// The paths of the fields of `Record`, behind `prefix`, each before those inside it. What may hold
/// itself is entered once; `Outer` are the records around it.
template <class Record, class... Outer>
std::vector<FieldPath> field_paths(const std::string& prefix = {}) {
    std::vector<FieldPath> paths;
    const auto add = [&]<class Owner, class Member>(const model::Field<Owner, Member>& field) {
        using Inner = typename Held<Member>::type;
        const std::string path = prefix + std::string(field.name);
        paths.push_back({path, model::is_record<Inner>});
        constexpr bool is_inside_itself =
            std::is_same_v<Inner, Record> || (std::is_same_v<Inner, Outer> || ...);
        if constexpr (model::is_record<Inner> && !is_inside_itself)
            for (FieldPath& inner : field_paths<Inner, Record, Outer...>(path + "."))
                paths.push_back(std::move(inner));
    };
    std::apply([&](const auto&... fields) { (add(fields), ...); }, model::Fields<Record>::list);
    return paths;
}

} // namespace credsmith::test
