// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A schema that makes no sense is refused when it is compiled, with the place where.
#include "credsmith/json/read.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/schema.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;

namespace {

std::string error_of(const char* schema, const schema::Registry& registry = {}) {
    const auto result = schema::Schema::compile(*json::read(schema), registry);
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace

TEST_CASE("a reference has to name a schema that is known") {
    CHECK(error_of(R"({"items": {"$ref": "#/$defs/a"}})") ==
          "at `/items`: `#/$defs/a` names no schema that is known here");
    CHECK(error_of(R"({"$ref": "https://example.org/a"})") ==
          "at ``: `https://example.org/a` names no schema that is known here");
    CHECK(error_of(R"({"$ref": "#anchor"})") ==
          "at ``: `#anchor` names no schema that is known here");
}

TEST_CASE("a reference may name a schema of the registry") {
    const schema::Registry registry{
        {"https://example.org/a", *json::read(R"({"$defs": {"b": {"type": "string"}}})")}};
    const auto compiled = schema::Schema::compile(
        *json::read(R"({"$ref": "https://example.org/a#/$defs/b"})"), registry);
    REQUIRE(compiled.has_value());
    CHECK(schema::is_valid(compiled->compiled(), schema::JsonInstance(json::Value("text"))));
    CHECK_FALSE(schema::is_valid(compiled->compiled(), schema::JsonInstance(json::Value(1))));
}

TEST_CASE("a pattern has to be one that takes linear time") {
    CHECK(error_of(R"({"pattern": "(?=a)b"})") ==
          "at ``: `pattern` has a value that makes no sense");
    CHECK(error_of(R"({"patternProperties": {"(a)\\1": true}})") ==
          "at ``: the pattern `(a)\\1` is not one that can be used here");
}

TEST_CASE("keywords with values that make no sense are refused") {
    for (const char* schema :
         {R"({"type": "text"})", R"({"type": 1})", R"({"required": "a"})", R"({"required": [1]})",
          R"({"enum": 1})", R"({"minimum": "1"})", R"({"multipleOf": 0})", R"({"pattern": 1})",
          R"({"properties": []})", R"({"allOf": {}})", R"({"$ref": 1})", R"({"items": 1})",
          R"({"dependentRequired": []})", R"({"not": "a"})"})
        CHECK_MESSAGE(!schema::Schema::compile(*json::read(schema)).has_value(), schema);
}

TEST_CASE("a vocabulary that is required has to be known") {
    const schema::Registry registry{
        {"https://example.org/meta",
         *json::read(R"({"$vocabulary": {"https://example.org/vocabulary": true}})")}};
    CHECK(error_of(R"({"$schema": "https://example.org/meta"})", registry) ==
          "the vocabulary `https://example.org/vocabulary` is not known here");
}

TEST_CASE("a very long chain of references is compiled and followed as far as is sensible") {
    json::Value schema = {{"$ref", "#/$defs/0"}, {"$defs", json::Value::object()}};
    for (int n = 0; n < 200; ++n)
        schema["$defs"][std::to_string(n)] = {{"$ref", "#/$defs/" + std::to_string(n + 1)}};
    schema["$defs"]["200"] = {{"type", "string"}};
    const auto compiled = schema::Schema::compile(schema);
    REQUIRE(compiled.has_value());
    CHECK(schema::is_valid(compiled->compiled(), schema::JsonInstance(json::Value("text"))));
}
