// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where and why an instance fails. Whether it fails is judged by the official suite in
// tests/conformance.
#include "credsmith/json/read.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/schema.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith;

namespace {

using Sentences = std::vector<std::string>;

/// Each violation as `pointer keyword member`.
Sentences violations(const char* schema, const char* instance) {
    const auto compiled = schema::Schema::compile(*json::read(schema));
    REQUIRE(compiled.has_value());
    const json::Value value = *json::read(instance);
    Sentences sentences;
    for (const auto& found : schema::evaluate(compiled->compiled(), schema::JsonInstance(value)))
        sentences.push_back(found.pointer + " " + std::string(found.keyword) +
                            (found.member.empty() ? "" : " " + found.member));
    return sentences;
}

} // namespace

TEST_CASE("every failure is told, each at its place") {
    CHECK(violations(R"({"properties": {"a": {"type": "string"}, "b~/": {"items": {"minimum": 3}}},
                         "required": ["c", "d"], "additionalProperties": false})",
                     R"({"a": 1, "b~/": [3, 2, 1], "e": 0})") ==
          Sentences{" required c", " required d", "/a type", "/b~0~1/1 minimum", "/b~0~1/2 minimum",
                    "/e additionalProperties e"});
}

TEST_CASE("a member that is refused is told once") {
    CHECK(violations(R"({"properties": {"a": false}})", R"({"a": {"b": 1}})") ==
          Sentences{"/a false"});
    CHECK(violations(R"({"unevaluatedProperties": false})", R"({"a": 1})") ==
          Sentences{"/a unevaluatedProperties a"});
    CHECK(violations(R"({"propertyNames": {"maxLength": 1}})", R"({"a": 1, "bc": 1})") ==
          Sentences{" propertyNames bc"});
}

TEST_CASE("of alternatives that all fail the closest one is told") {
    constexpr const char* schema = R"({"anyOf": [
        {"type": "string", "pattern": "^a"},
        {"type": "object", "required": ["all"], "properties": {"all": {"type": "array"}}, "additionalProperties": false},
        {"type": "object", "required": ["any"], "properties": {"any": {"type": "array"}}, "additionalProperties": false}]})";
    CHECK(violations(schema, R"("b")") == Sentences{" pattern"});
    CHECK(violations(schema, R"({"any": 1})") == Sentences{"/any type"});
    CHECK(violations(schema, R"({"all": [], "b": 1})") == Sentences{"/b additionalProperties b"});
}

TEST_CASE("when no alternative is for such a thing at all, that is what is told") {
    CHECK(violations(R"({"anyOf": [{"type": "string"}, {"type": "array"}]})", "1") ==
          Sentences{" anyOf"});
    CHECK(violations(R"({"anyOf": [{"const": "none"}, {"type": "array"}]})", "1") ==
          Sentences{" anyOf"});
}

TEST_CASE("more than one of several that exclude one another is a failure") {
    CHECK(violations(R"({"oneOf": [{"minimum": 1}, {"maximum": 2}]})", "1") == Sentences{" oneOf"});
}

TEST_CASE("the second of two equal items is told") {
    CHECK(violations(R"({"uniqueItems": true})", R"([{"a": 1, "b": 2}, 2, {"b": 2, "a": 1.0}])") ==
          Sentences{"/2 uniqueItems"});
}

TEST_CASE("a hundred thousand different items are found to be different") {
    json::Value items = json::Value::array();
    for (int n = 0; n < 100'000; ++n)
        items.push_back({{"n", n}});
    const auto schema = schema::Schema::compile(*json::read(R"({"uniqueItems": true})"));
    CHECK(schema::is_valid(schema->compiled(), schema::JsonInstance(items)));
}

TEST_CASE("a schema that leads back to itself fails instead of running for ever") {
    CHECK(violations(R"({"$ref": "#"})", "1") == Sentences{" $ref"});
    CHECK(violations(R"({"anyOf": [{"$ref": "#"}, {"$ref": "#"}]})", "1") == Sentences{" $ref"});
    CHECK(violations(R"({"not": {"$ref": "#"}})", "1") == Sentences{" $ref"});
}

TEST_CASE("a schema may lead back to itself on the way down") {
    constexpr const char* tree =
        R"({"properties": {"child": {"$ref": "#"}}, "additionalProperties": false})";
    CHECK(violations(tree, R"({"child": {"child": {}}})").empty());
    CHECK(violations(tree, R"({"child": {"child": {"b": 1}}})") ==
          Sentences{"/child/child/b additionalProperties b"});
}

TEST_CASE("violations of a package are sentences") {
    const auto schema =
        schema::Schema::compile(*json::read(R"({"properties": {"a": {"$ref": "#/$defs/b"}},
        "required": ["c"], "$defs": {"b": {"type": "string"}}})"));
    CHECK(schema::violations(*json::read(R"({"a": 1})"), *schema) ==
          Sentences{"`` breaks `required` (`c`) at `` of the schema",
                    "`/a` breaks `type` at `/$defs/b` of the schema"});
}
