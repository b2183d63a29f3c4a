// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a schema becomes when it is compiled: subschemas with their keywords in the order in which
// they are evaluated, every reference already pointing at its target. Private to this layer.
#pragma once

#include "credsmith/base/pattern.h"
#include "credsmith/json/value.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace credsmith::schema {

struct Subschema;

/// The types of `type`; an integer is a number as well.
enum class Type : std::uint8_t { null, boolean, integer, number, string, array, object };

/// A value of `const` or `enum`.
struct Constant {
    json::Value value;
    std::string
        identity; ///< canonical form: equal values have equal ones (numbers compare as doubles)
};

template <class Target>
using ByName = std::map<std::string, Target, std::less<>>;

/// One struct for each test that a keyword, or a few that belong together, makes.
namespace keyword {

/// The schema `false`.
struct Refuse {};

struct TypeIs {
    std::vector<Type> types;
};

/// `enum`, and `const` as an enum of one.
struct Choice {
    std::vector<Constant> values;
};

struct MultipleOf {
    double divisor;
};

struct NumberBound {
    enum class Side : std::uint8_t { minimum, maximum, exclusive_minimum, exclusive_maximum };
    Side side;
    double bound;
};

/// How many characters, items or members there may be.
struct CountBound {
    Type of; ///< string, array or object
    std::size_t least = 0;
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

struct Matches {
    base::Pattern pattern;
};

struct UniqueItems {};

struct Required {
    std::vector<std::string> names;
};

struct DependentRequired {
    ByName<std::vector<std::string>> names;
};

struct DependentSchemas {
    ByName<const Subschema*> schemas;
};

/// `properties`, `patternProperties` and `additionalProperties`, which look at one another.
struct Members {
    ByName<const Subschema*> named;
    std::vector<std::pair<base::Pattern, const Subschema*>> patterned;
    const Subschema* others = nullptr; ///< absent: anything
};

struct MemberNames {
    const Subschema* schema;
};

/// `prefixItems` and `items`.
struct Items {
    std::vector<const Subschema*> leading;
    const Subschema* others = nullptr; ///< absent: anything
};

struct Contains {
    const Subschema* schema;
    std::size_t least = 1;
    std::size_t most = std::numeric_limits<std::size_t>::max();
};

struct AllOf {
    std::vector<const Subschema*> branches;
};

struct AnyOf {
    std::vector<const Subschema*> branches;
};

struct OneOf {
    std::vector<const Subschema*> branches;
};

struct Not {
    const Subschema* schema;
};

struct Conditional {
    const Subschema* condition;
    const Subschema* then_branch = nullptr;
    const Subschema* else_branch = nullptr;
};

/// `$ref` and `$dynamicRef`.
struct Reference {
    const Subschema* target;
    std::string dynamic_anchor; ///< not empty: the outermost resource in scope that has it wins
};

struct UnevaluatedItems {
    const Subschema* schema;
};

struct UnevaluatedMembers {
    const Subschema* schema;
};

} // namespace keyword

struct Keyword {
    std::string_view name; ///< as in the schema, for reports
    std::variant<keyword::Refuse, keyword::TypeIs, keyword::Choice, keyword::MultipleOf,
                 keyword::NumberBound, keyword::CountBound, keyword::Matches, keyword::UniqueItems,
                 keyword::Required, keyword::DependentRequired, keyword::DependentSchemas,
                 keyword::Members, keyword::MemberNames, keyword::Items, keyword::Contains,
                 keyword::AllOf, keyword::AnyOf, keyword::OneOf, keyword::Not, keyword::Conditional,
                 keyword::Reference, keyword::UnevaluatedItems, keyword::UnevaluatedMembers>
        test;
};

/// Groups of keywords that a metaschema can switch off.
struct Vocabularies {
    bool applicator = true;
    bool unevaluated = true;
    bool validation = true;
};

/// A schema resource: what one `$id` names, or a whole document.
struct Resource {
    std::string uri;        ///< absolute, without fragment; may be empty
    std::string metaschema; ///< its `$schema`; may be empty
    Vocabularies vocabularies;
    ByName<const Subschema*> dynamic_anchors;
};

struct Subschema {
    const json::Value* source; ///< title, description and examples for people are read from here
    std::string pointer;       ///< JSON Pointer of the source in its document
    const Resource* resource;
    std::vector<Keyword> keywords; ///< cheap and telling tests first, `unevaluated...` last

    [[nodiscard]] bool refuses_all() const { return source->is_boolean() && !source->get<bool>(); }
};

/// Owns what its parts point at; never changes once compiled.
struct CompiledSchema {
    std::deque<json::Value> documents;
    std::deque<Resource> resources;
    std::deque<Subschema> subschemas;
    const Subschema* root = nullptr;
    bool follows_evaluation =
        false; ///< an `unevaluated...` keyword wants to know what was looked at
};

} // namespace credsmith::schema
