// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Either a value or the reason why there is none, for failures of the world (a file that cannot be
// read, a full disk). A subset of std::expected's interface, which C++20 does not have; what
// authors wrote wrong is a diagnostic instead, and never comes this way.
#pragma once

#include "credsmith/base/assert.h"

#include <utility>
#include <variant>

namespace credsmith::base {

/// Wraps an error, so that Result<T, E> can be built from either side.
template <class E>
struct Failure {
    E error;
};

template <class E>
Failure(E) -> Failure<E>;

/// Nothing, as the value of a Result that only says whether something worked.
using Done = std::monostate;

template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value)
        : state_(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)

    Result(Failure<E> failure) // NOLINT(google-explicit-constructor)
        : state_(std::in_place_index<1>, std::move(failure.error)) {}

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }

    [[nodiscard]] explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const {
        CREDSMITH_ASSERT(has_value());
        return *std::get_if<0>(&state_);
    }

    [[nodiscard]] T& value() {
        CREDSMITH_ASSERT(has_value());
        return *std::get_if<0>(&state_);
    }

    [[nodiscard]] const T& operator*() const { return value(); }

    [[nodiscard]] T& operator*() { return value(); }

    [[nodiscard]] const T* operator->() const { return &value(); }

    [[nodiscard]] T* operator->() { return &value(); }

    [[nodiscard]] const E& error() const {
        CREDSMITH_ASSERT(!has_value());
        return *std::get_if<1>(&state_);
    }

private:
    std::variant<T, E> state_;
};

} // namespace credsmith::base

/// Leaves the function with the error of `expression` if it has one.
#define CREDSMITH_TRY(expression)                                                                  \
    do {                                                                                           \
        if (auto&& credsmith_result = (expression); !credsmith_result.has_value())                 \
            return ::credsmith::base::Failure{credsmith_result.error()};                           \
    } while (false)
