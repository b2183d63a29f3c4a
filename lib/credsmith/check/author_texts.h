// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the texts that people will read inside an entity: all Markdown, and those plain fields that
// hold prose instead of ids, codes and addresses.
#pragma once

#include "credsmith/check/subject.h"
#include "credsmith/model/fields/document.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace credsmith::check {

/// Whether a plain field of this name holds prose.
[[nodiscard]] constexpr bool is_prose_field(std::string_view name) {
    constexpr auto names = std::to_array<std::string_view>(
        {"affiliation", "alt", "alternatives", "attribution", "audience", "category", "changes",
         "claim", "completion", "description", "name", "note", "statement", "summary", "tags",
         "text", "title", "topics"});
    return std::ranges::find(names, name) != names.end();
}

/// Walks an entity by its tables of fields. A member function may call those below it, whatever the
/// types; free functions would have to be declared before.
template <class Visit>
class AuthorTextWalk {
public:
    explicit AuthorTextWalk(const Visit& visit) : visit_(visit) {}

    template <class T>
    void walk(std::string_view field, const T& value) const {
        if constexpr (model::is_record<T>)
            model::for_each_field(value, [this](std::string_view name, const auto& member) {
                this->walk(name, member);
            });
        else if constexpr (std::is_same_v<T, model::RichText>)
            visit_(AuthorText{value.markdown.text, nullptr, &value});
        else if constexpr (std::is_same_v<T, model::Text>)
            if (is_prose_field(field)) visit_(AuthorText{value.value, &value, nullptr});
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
    void walk(std::string_view field, const model::Keyed<T>& entry) const {
        walk(field, entry.value);
    }

private:
    const Visit& visit_;
};

/// Calls `visit` for each AuthorText of `entity`, in the order of its fields.
template <class Entity, class Visit>
void for_each_author_text(const Entity& entity, const Visit& visit) {
    AuthorTextWalk<Visit>{visit}.walk({}, entity);
}

} // namespace credsmith::check
