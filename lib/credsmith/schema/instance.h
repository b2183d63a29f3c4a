// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the evaluator can look at: anything that answers these questions. A handle is a value, small
// and cheap to copy; the thing behind it outlives it.
#pragma once

#include "credsmith/schema/compiled.h"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace credsmith::schema {

template <class T>
concept Instance = requires(const T& instance, const T& other, std::size_t n, std::string_view key,
                            Type type, const Constant& constant) {
    {
        instance.is(type)
        } -> std::same_as<bool>; ///< of more than one type, where the lexical form allows it
    { instance.number() } -> std::same_as<double>;
    { instance.text() } -> std::same_as<std::string_view>;
    { instance.count() } -> std::same_as<std::size_t>; ///< items or members
    { instance.item(n) } -> std::same_as<T>;
    { instance.member(n) } -> std::same_as<std::pair<std::string_view, T>>;
    { instance.has(key) } -> std::same_as<bool>;
    { instance.equals(constant) } -> std::same_as<bool>;
    { instance.identity() } -> std::same_as<std::string>; ///< the same for equal values
    { instance.is_ambiguous() } -> std::same_as<bool>; ///< a scalar whose type the schema decides
    { instance.is_lost() } -> std::same_as<bool>;      ///< nobody knows what stood there
    { instance == other } -> std::same_as<bool>;       ///< the same place, not an equal value
};

/// A JSON value.
class JsonInstance {
public:
    explicit JsonInstance(const json::Value& value) : value_(&value) {}

    [[nodiscard]] bool is(Type type) const;

    [[nodiscard]] double number() const { return value_->get<double>(); }

    [[nodiscard]] std::string_view text() const { return value_->get_ref<const std::string&>(); }

    [[nodiscard]] std::size_t count() const { return value_->size(); }

    [[nodiscard]] JsonInstance item(std::size_t n) const { return JsonInstance((*value_)[n]); }

    [[nodiscard]] std::pair<std::string_view, JsonInstance> member(std::size_t n) const;

    [[nodiscard]] bool has(std::string_view key) const { return value_->contains(key); }

    [[nodiscard]] bool equals(const Constant& constant) const;
    [[nodiscard]] std::string identity() const;

    [[nodiscard]] static bool is_ambiguous() { return false; }

    [[nodiscard]] static bool is_lost() { return false; }

    [[nodiscard]] friend bool operator==(const JsonInstance&, const JsonInstance&) = default;

private:
    const json::Value* value_;
};

} // namespace credsmith::schema
