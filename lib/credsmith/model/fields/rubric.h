// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/rubric.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/rubric.h"

namespace credsmith::model {

template <>
struct Fields<Level> {
    static constexpr auto list = std::tuple{
        field("id", &Level::id),
        field("name", &Level::name),
        field("points", &Level::points),
    };
};

template <>
struct Fields<Scale> {
    static constexpr auto list = std::tuple{
        field("id", &Scale::id),
        field("title", &Scale::title),
        field("levels", &Scale::levels),
        field("passes", &Scale::passes),
    };
};

template <>
struct Fields<Criterion> {
    static constexpr auto list = std::tuple{
        field("id", &Criterion::id),
        field("title", &Criterion::title),
        field("description", &Criterion::description),
        field("category", &Criterion::category),
        field("required_level", &Criterion::required_level),
        field("evidence", &Criterion::evidence),
        field("components", &Criterion::components),
        field("outcomes", &Criterion::outcomes),
        field("weight", &Criterion::weight),
        field("cells", &Criterion::cells),
        field("feedback", &Criterion::feedback),
        field("uuid", &Criterion::uuid),
        field("ctid", &Criterion::ctid),
    };
};

template <>
struct Fields<Rubric> {
    static constexpr auto list = std::tuple{
        field("id", &Rubric::id),
        field("title", &Rubric::title),
        field("version", &Rubric::version),
        field("type", &Rubric::type),
        field("scale", &Rubric::scale),
        field("use", &Rubric::use),
        field("evidence", &Rubric::evidence),
        field("criteria", &Rubric::criteria),
        field("uuid", &Rubric::uuid),
    };
};

} // namespace credsmith::model
