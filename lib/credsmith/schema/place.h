// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where evaluation stands in an instance. Places live on the stack of the evaluator, each inside
// its parent's life.
#pragma once

#include "credsmith/schema/instance.h"
#include "credsmith/schema/json_pointer.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::schema {

struct Subschema;

/// An instance and the way to it from the root.
template <Instance I>
struct Place {
    I instance;
    const Place* parent = nullptr;
    std::string_view key{};
    std::size_t index = 0;
    const Subschema* expected = nullptr; ///< what the parent's schema says of this one place

    [[nodiscard]] std::string pointer() const {
        if (parent == nullptr) return {};
        return parent->pointer() + "/" +
               (parent->instance.is(Type::object) ? pointer_step(key) : std::to_string(index));
    }
};

} // namespace credsmith::schema
