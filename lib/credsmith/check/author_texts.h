// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the texts that people will read inside an entity: all Markdown, and those plain fields that
// hold prose instead of ids, codes and addresses. And the links, in Markdown and the addresses, and
// the pictures.
#pragma once

#include "credsmith/base/overloaded.h"
#include "credsmith/check/subject.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/model/walk_texts.h"

#include <algorithm>
#include <array>
#include <string_view>

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

/// Calls `visit` for each AuthorText of `entity`, in the order of its fields.
template <class Entity, class Visit>
void for_each_author_text(const Entity& entity, const Visit& visit) {
    const base::Overloaded each{
        [&](std::string_view /*field*/, const model::RichText& text) {
            if (!text.is_file) visit(author_text(text));
        },
        [&](std::string_view field, const model::Text& text) {
            if (is_prose_field(field)) visit(author_text(text));
        },
    };
    model::TextWalk{each}.walk({}, entity);
}

/// Calls `visit` for each Link of `entity`, in the order of its fields.
template <class Entity, class Visit>
void for_each_link(const Entity& entity, const Visit& visit) {
    const base::Overloaded each{
        [&](std::string_view /*field*/, const model::RichText& text) {
            for (const syntax::MarkdownLink& link : text.facts.links)
                visit(Link{link.destination, author_text(text), link.destination_range});
        },
        [&](std::string_view field, const model::Text& text) {
            if (is_address_field(field))
                visit(Link{text.value, author_text(text), {0, text.value.size()}});
        },
    };
    model::TextWalk{each}.walk({}, entity);
}

/// Calls `visit` for each Picture of `entity`.
template <class Entity, class Visit>
void for_each_picture(const Entity& entity, const Visit& visit) {
    const auto visit_file = [&](const auto& record) {
        if (!record.file || record.is_damaged) return;
        visit(Picture{record.alt ? std::string_view{record.alt->value} : std::string_view{},
                      record.file->span});
    };
    model::for_each<model::Badge>(entity, visit_file);
    model::for_each<model::Logo>(entity, visit_file);
    model::for_each<model::RichText>(entity, [&](const model::RichText& text) {
        for (const syntax::MarkdownLink& link : text.facts.links)
            if (link.is_image) visit(Picture{link.text, model::span_inside(text, link.whole)});
    });
}

} // namespace credsmith::check
