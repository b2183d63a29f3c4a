// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Changes one field of a record wherever it stands, by its path: to see what a format makes of it.
#pragma once

#include "credsmith/model/fields/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::test {

template <class T>
void alter(T& value, std::string_view path);

inline void alter_leaf(model::Text& text) {
    text.value += "x";
}

inline void alter_leaf(model::RichText& text) {
    text.markdown.text += " x";
}

inline void alter_leaf(model::Located<bool>& flag) {
    flag.value = !flag.value;
}

template <class T>
void alter_leaf(model::Located<T>& located) {
    if constexpr (std::is_enum_v<T>)
        located.value = static_cast<T>((static_cast<std::size_t>(located.value) + 1) %
                                       model::Names<T>::list.size());
    else
        located.value += 1;
}

template <class T>
void alter_leaf(std::vector<model::Link<T>>& links) {
    links.clear();
}

template <class T>
void alter_leaf(model::Keyed<T>& entry) {
    alter_leaf(entry.value);
}

/// Links lead where they lead whatever their ids say, so they go.
template <class T>
inline constexpr bool is_link = false;
template <class T>
inline constexpr bool is_link<model::Link<T>> = true;

template <class T>
void alter_inside(std::optional<T>& value, std::string_view path) {
    if constexpr (is_link<T>)
        value.reset();
    else if (value)
        alter(*value, path);
}

template <class T>
void alter_inside(std::vector<T>& items, std::string_view path) {
    if constexpr (is_link<T>)
        items.clear();
    else
        for (T& item : items)
            alter(item, path);
}

template <class T>
void alter_inside(T& value, std::string_view path) {
    if constexpr (model::is_record<T>) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        const std::string_view rest = path.substr(std::min(dot + 1, path.size()));
        model::for_each_field(value, [&](std::string_view name, auto& member) {
            if (name == path.substr(0, dot)) alter(member, rest);
        });
    } else {
        alter_leaf(value);
    }
}

/// What may hold itself is altered wherever it stands.
template <class T>
void alter(T& value, std::string_view path) {
    alter_inside(value, path);
    if constexpr (std::is_same_v<T, model::Requirement>) {
        alter_inside(value.all, path);
        alter_inside(value.any, path);
        if (value.from) alter_inside(value.from->items, path);
    }
}

} // namespace credsmith::test
