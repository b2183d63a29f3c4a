// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Research that a credential rests on, and resources that it offers.
#pragma once

#include "credsmith/model/link.h"
#include "credsmith/model/located.h"
#include "credsmith/model/record.h"
#include "credsmith/model/vocabulary.h"

namespace credsmith::model {

struct Component;

/// A person (`family`, `given`) or a body under one name (`literal`).
struct Author : Record {
    MaybeText family;
    MaybeText given;
    MaybeText literal;
};

/// A cited work: structured fields, or one line of `text` from which DOI, URL and year are read.
struct Reference : Record {
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
};

/// `kind: references`: research shared by several credentials.
struct ReferenceList : Record {
    MaybeText id;
    MaybeText title;
    std::vector<Reference> items;
};

/// What of a resource candidates who cannot see or hear it can use.
struct Accessibility : Record {
    Maybe<bool> captions;
    Maybe<bool> transcript;
    MaybeText html_alternative; ///< the address of one
};

struct Resource : Record {
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
};

/// Resources under one heading; the group of a flat list has no title.
struct ResourceGroup : Record {
    MaybeText title;
    std::vector<Resource> items;
};

} // namespace credsmith::model
