// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/stack.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/stack.h"

namespace credsmith::model {

template <>
struct Fields<Member> {
    static constexpr auto list = std::tuple{
        field("ref", &Member::ref),
    };
};

template <>
struct Fields<Group> {
    static constexpr auto list = std::tuple{
        field("all", &Group::all),
    };
};

template <>
struct Fields<Stack> {
    static constexpr auto list = std::tuple{
        field("id", &Stack::id),
        field("uri", &Stack::uri),
        field("title", &Stack::title),
        field("version", &Stack::version),
        field("status", &Stack::status),
        field("summary", &Stack::summary),
        field("language", &Stack::language),
        field("issuer", &Stack::issuer),
        field("type", &Stack::type),
        field("awarded", &Stack::awarded),
        field("competency", &Stack::competency),
        field("requires", &Stack::group),
        field("audience", &Stack::audience),
        field("topics", &Stack::topics),
        field("tags", &Stack::tags),
        field("recognitions", &Stack::recognitions),
        field("contributors", &Stack::contributors),
        field("license", &Stack::license),
        field("badge", &Stack::badge),
        field("landing_page", &Stack::landing_page),
        field("dates", &Stack::dates),
        field("changelog", &Stack::changelog),
    };
};

} // namespace credsmith::model
