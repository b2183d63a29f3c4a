// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/research.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/research.h"

namespace credsmith::model {

template <>
struct Fields<Author> {
    static constexpr auto list = std::tuple{
        field("family", &Author::family),
        field("given", &Author::given),
        field("literal", &Author::literal),
    };
};

template <>
struct Fields<Reference> {
    static constexpr auto list = std::tuple{
        field("key", &Reference::key),
        field("text", &Reference::text),
        field("type", &Reference::type),
        field("authors", &Reference::authors),
        field("organization", &Reference::organization),
        field("year", &Reference::year),
        field("title", &Reference::title),
        field("container", &Reference::container),
        field("publisher", &Reference::publisher),
        field("pages", &Reference::pages),
        field("doi", &Reference::doi),
        field("url", &Reference::url),
        field("accessed", &Reference::accessed),
        field("open_access", &Reference::open_access),
        field("claim", &Reference::claim),
    };
};

template <>
struct Fields<ReferenceList> {
    static constexpr auto list = std::tuple{
        field("id", &ReferenceList::id),
        field("title", &ReferenceList::title),
        field("items", &ReferenceList::items),
    };
};

template <>
struct Fields<Accessibility> {
    static constexpr auto list = std::tuple{
        field("captions", &Accessibility::captions),
        field("transcript", &Accessibility::transcript),
        field("html_alternative", &Accessibility::html_alternative),
    };
};

template <>
struct Fields<Resource> {
    static constexpr auto list = std::tuple{
        field("id", &Resource::id),
        field("title", &Resource::title),
        field("url", &Resource::url),
        field("file", &Resource::file),
        field("type", &Resource::type),
        field("note", &Resource::note),
        field("component", &Resource::component),
        field("free", &Resource::free),
        field("language", &Resource::language),
        field("accessibility", &Resource::accessibility),
    };
};

template <>
struct Fields<ResourceGroup> {
    static constexpr auto list = std::tuple{
        field("title", &ResourceGroup::title),
        field("items", &ResourceGroup::items),
    };
};

} // namespace credsmith::model
