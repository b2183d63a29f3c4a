// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a schema says to people: titles, descriptions and examples, and the words that findings make
// of them.
#pragma once

#include "credsmith/schema/compiled.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::schema {

/// `title` in running text ("Web address" becomes "web address"), of the schema or of what it
/// refers to.
[[nodiscard]] std::string title_of(const Subschema& schema);

/// The first sentence of `description`, of the schema or of what it refers to, in running text as
/// well.
[[nodiscard]] std::string description_of(const Subschema& schema);

/// Those of `examples` that fit on one line, as an author would write them there.
[[nodiscard]] std::vector<std::string> examples_of(const Subschema& schema);

/// The first of them.
[[nodiscard]] std::optional<std::string> example_of(const Subschema& schema);

/// The schema of a field of an object, or nullptr.
[[nodiscard]] const Subschema* field_of(const Subschema& object, std::string_view name);

/// The names of all fields of an object.
[[nodiscard]] std::vector<std::string> fields_of(const Subschema& object);

/// The test of one kind that a schema makes, or nullptr.
template <class Test>
[[nodiscard]] const Test* find_test(const Subschema& schema, std::string_view keyword) {
    for (const Keyword& candidate : schema.keywords)
        if (candidate.name == keyword) return std::get_if<Test>(&candidate.test);
    return nullptr;
}

/// "a scale", "an issuer".
[[nodiscard]] std::string with_article(std::string_view noun);

/// Whether a value of the type may stand there, as far as types go.
[[nodiscard]] bool accepts(const Subschema& schema, Type type);

/// The types that a schema accepts, as a person would say it: "a number or a group of fields".
[[nodiscard]] std::string expected_by(const Subschema& schema);

} // namespace credsmith::schema
