// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The texts that people will read: all Markdown, and those plain fields that hold prose instead of
// ids, codes and addresses.
#pragma once

#include "credsmith/check/subject.h"
#include "credsmith/model/field_walk.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>

namespace credsmith::check {

/// Whether a plain field of this name holds prose.
[[nodiscard]] constexpr bool is_prose_field(std::string_view name) {
    constexpr auto names = std::to_array<std::string_view>(
        {"affiliation", "alt", "alternatives", "attribution", "audience", "category", "changes",
         "claim", "completion", "description", "name", "note", "statement", "summary", "tags",
         "text", "title", "topics"});
    return std::ranges::find(names, name) != names.end();
}

/// Whether a plain field of this name holds an address to follow.
[[nodiscard]] constexpr bool is_address_field(std::string_view name) {
    return name == "url" || name == "landing_page";
}

[[nodiscard]] inline AuthorText author_text(const model::RichText& text) {
    return {text.markdown.text, nullptr, &text};
}

[[nodiscard]] inline AuthorText author_text(const model::Text& text) {
    return {text.value, &text, nullptr};
}

/// Whether a text is one that people will read. A text in a file of its own is read there.
[[nodiscard]] inline bool is_author_text(std::string_view /*field*/, const model::RichText& text) {
    return !text.is_file;
}

[[nodiscard]] inline bool is_author_text(std::string_view field, const model::Text& /*text*/) {
    return is_prose_field(field);
}

/// Calls `visit` for each AuthorText of `record`, in the order of its fields.
template <class Record, class Visit>
void for_each_author_text(const Record& record, const Visit& visit) {
    const auto each = [&](std::string_view field, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, model::Text> || std::is_same_v<Value, model::RichText>)
            if (is_author_text(field, value)) visit(author_text(value));
    };
    model::FieldWalk{each}.walk({}, record);
}

} // namespace credsmith::check
