// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/stack.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/stack.h"

namespace credsmith::model {

template <>
struct Fields<Choose> {
    static constexpr auto list = std::tuple{
        field("min", &Choose::min),
        field("max", &Choose::max),
    };
};

template <>
struct Fields<Pool> {
    static constexpr auto list = std::tuple{
        field("items", &Pool::items),
        field("tag", &Pool::tag),
        field("topic", &Pool::topic),
        field("issuer", &Pool::issuer),
    };
};

template <>
struct Fields<Requirement> {
    static constexpr auto list = std::tuple{
        field("ref", &Requirement::ref),     field("version", &Requirement::version),
        field("stack", &Requirement::stack), field("all", &Requirement::all),
        field("any", &Requirement::any),     field("choose", &Requirement::choose),
        field("from", &Requirement::from),
    };
};

template <>
struct Fields<Order> {
    static constexpr auto list = std::tuple{
        field("kind", &Order::kind),
        field("list", &Order::list),
    };
};

template <>
struct Fields<TimeSpan> {
    static constexpr auto list = std::tuple{
        field("amount", &TimeSpan::amount),
        field("unit", &TimeSpan::unit),
    };
};

template <>
struct Fields<Threshold> {
    static constexpr auto list = std::tuple{
        field("hours_min", &Threshold::hours_min),
        field("credits_min", &Threshold::credits_min),
    };
};

template <>
struct Fields<Stack> {
    static constexpr auto list = std::tuple{
        field("id", &Stack::id),
        field("uri", &Stack::uri),
        field("ctid", &Stack::ctid),
        field("slug", &Stack::slug),
        field("title", &Stack::title),
        field("version", &Stack::version),
        field("status", &Stack::status),
        field("summary", &Stack::summary),
        field("language", &Stack::language),
        field("issuer", &Stack::issuer),
        field("type", &Stack::type),
        field("awarded", &Stack::awarded),
        field("competency", &Stack::competency),
        field("outcomes", &Stack::outcomes),
        field("requires", &Stack::group),
        field("allow_double_count", &Stack::allow_double_count),
        field("order", &Stack::order),
        field("capstone", &Stack::capstone),
        field("window", &Stack::window),
        field("thresholds", &Stack::thresholds),
        field("exclude_retired", &Stack::exclude_retired),
        field("title_prefix", &Stack::title_prefix),
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
