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

namespace author_texts_detail {

template <class Visit, class T>
void visit_value(std::string_view field, const T& value, const Visit& visit) {
    if constexpr (model::is_record<T>)
        model::for_each_field(value, [&](std::string_view name, const auto& member) {
            visit_value(name, member, visit);
        });
    else if constexpr (std::is_same_v<T, model::RichText>)
        visit(AuthorText{value.markdown.text, nullptr, &value});
    else if constexpr (std::is_same_v<T, model::Text>) {
        if (is_prose_field(field)) visit(AuthorText{value.value, &value, nullptr});
    }
}

template <class Visit, class T>
void visit_value(std::string_view field, const std::optional<T>& value, const Visit& visit) {
    if (value) visit_value(field, *value, visit);
}

template <class Visit, class T>
void visit_value(std::string_view field, const std::vector<T>& values, const Visit& visit) {
    for (const T& value : values)
        visit_value(field, value, visit);
}

template <class Visit, class T>
void visit_value(std::string_view field, const model::Keyed<T>& entry, const Visit& visit) {
    visit_value(field, entry.value, visit);
}

} // namespace author_texts_detail

/// Calls `visit` for each AuthorText of `entity`, in the order of its fields.
template <class Entity, class Visit>
void for_each_author_text(const Entity& entity, const Visit& visit) {
    author_texts_detail::visit_value({}, entity, visit);
}

} // namespace credsmith::check
