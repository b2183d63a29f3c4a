// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/framework.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/framework.h"

namespace credsmith::model {

template <>
struct Fields<FrameworkNode> {
    static constexpr auto list = std::tuple{
        field("code", &FrameworkNode::code),
        field("name", &FrameworkNode::name),
        field("url", &FrameworkNode::url),
        field("description", &FrameworkNode::description),
    };
};

template <>
struct Fields<Framework> {
    static constexpr auto list = std::tuple{
        field("id", &Framework::id),         field("title", &Framework::title),
        field("url", &Framework::url),       field("year", &Framework::year),
        field("status", &Framework::status), field("nodes", &Framework::nodes),
    };
};

template <>
struct Fields<Alignment> {
    static constexpr auto list = std::tuple{
        field("framework", &Alignment::framework),
        field("code", &Alignment::code),
        field("name", &Alignment::name),
        field("url", &Alignment::url),
        field("description", &Alignment::description),
        field("type", &Alignment::type),
        field("framework_version", &Alignment::framework_version),
        field("scope", &Alignment::scope),
    };
};

} // namespace credsmith::model
