// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What rules look at inside one entity, sorted by type; one walk finds all of it, for all rules.
#pragma once

#include "credsmith/check/rule.h"

#include <functional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace credsmith::check {

/// The types that rules look at are those of Rule::check.
template <class Checks>
struct SubjectTypes;

template <class... T>
struct SubjectTypes<std::variant<Check<T>...>> {
    /// Whether rules look at a T.
    template <class Wanted>
    static constexpr bool has = (std::is_same_v<Wanted, T> || ...);

    /// Made for rules by the walk; all else is part of the model.
    template <class Made>
    static constexpr bool is_view = std::is_same_v<Made, AuthorText> ||
                                    std::is_same_v<Made, Link> || std::is_same_v<Made, Picture>;

    /// How one is kept: views by value, what the model holds by address.
    template <class Item>
    using Kept = std::conditional_t<is_view<Item>, Item, std::reference_wrapper<const Item>>;

    using Lists = std::tuple<std::vector<Kept<T>>...>;
};

/// The subjects inside one entity, itself included, in the order of its fields; without those that
/// reading damaged. Views of the entity, which has to outlive them.
class Subjects {
public:
    explicit Subjects(const repository::Repository& repository);
    explicit Subjects(const model::Credential& credential);
    explicit Subjects(const model::Stack& stack);
    explicit Subjects(const model::Translation& translation);
    explicit Subjects(const model::ReferenceList& list);
    explicit Subjects(const model::Issuer& issuer);
    explicit Subjects(const model::Framework& framework);
    explicit Subjects(const model::Rubric& rubric);

    template <class T>
    [[nodiscard]] const auto& all() const {
        return std::get<std::vector<Types::Kept<T>>>(lists_);
    }

private:
    using Types = SubjectTypes<decltype(Rule::check)>;

    class Keeper;

    template <class Entity>
    void find_in(const Entity& entity);

    Types::Lists lists_;
};

} // namespace credsmith::check
