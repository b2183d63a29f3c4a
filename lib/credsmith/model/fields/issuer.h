// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/issuer.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/issuer.h"

namespace credsmith::model {

template <>
struct Fields<Partner> {
    static constexpr auto list = std::tuple{
        field("name", &Partner::name),
        field("url", &Partner::url),
        field("role", &Partner::role),
    };
};

template <>
struct Fields<Logo> {
    static constexpr auto list = std::tuple{
        field("file", &Logo::file),
        field("alt", &Logo::alt),
    };
};

template <>
struct Fields<Issuer> {
    static constexpr auto list = std::tuple{
        field("id", &Issuer::id),
        field("uri", &Issuer::uri),
        field("name", &Issuer::name),
        field("url", &Issuer::url),
        field("email", &Issuer::email),
        field("country", &Issuer::country),
        field("description", &Issuer::description),
        field("logo", &Issuer::logo),
        field("ctid", &Issuer::ctid),
        field("partners", &Issuer::partners),
    };
};

} // namespace credsmith::model
