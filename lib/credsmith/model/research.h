// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Research that a credential rests on, and resources that it offers.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Component;

/// A person (`family`, `given`) or a body under one name (`literal`).
struct Author {
    MaybeText family;
    MaybeText given;
    MaybeText literal;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// A cited work: structured fields, or one line of `text` from which DOI, URL and year are read.
struct Reference {
    MaybeText key;
    MaybeText text;
    Maybe<ReferenceType> type;
    std::vector<Author> authors;
    MaybeText organization;
    MaybeText year; ///< a year or `n.d.`
    MaybeText title;
    MaybeText container;
    MaybeText publisher;
    MaybeText pages;
    MaybeText doi; ///< as written; `bare_doi` gives the form that is stored
    MaybeText url;
    MaybeText accessed;
    Maybe<bool> open_access;
    MaybeText claim;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// `kind: references`: research shared by several credentials.
struct ReferenceList {
    MaybeText id;
    MaybeText title;
    std::vector<Reference> items;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// What of a resource candidates who cannot see or hear it can use.
struct Accessibility {
    Maybe<bool> captions;
    Maybe<bool> transcript;
    MaybeText html_alternative; ///< the address of one
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

struct Resource {
    MaybeText id;
    MaybeText title;
    MaybeText url;
    MaybeText file;
    Maybe<ResourceType> type;
    MaybeText note;
    MaybeLink<Component> component;
    Maybe<bool> free;
    MaybeText language;
    std::optional<Accessibility> accessibility;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

/// Resources under one heading; the group of a flat list has no title.
struct ResourceGroup {
    MaybeText title;
    std::vector<Resource> items;
    text::Span span;
    bool is_damaged = false; ///< a field of it could not be read; that was reported
};

} // namespace credsmith::model
