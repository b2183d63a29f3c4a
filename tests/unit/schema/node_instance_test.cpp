// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a scalar is, the schema decides: the table of language.md, A3 and D15.
#include "credsmith/json/read.h"
#include "credsmith/schema/evaluate.h"
#include "credsmith/schema/node_instance.h"
#include "credsmith/schema/schema.h"
#include "credsmith/syntax/yaml_reader.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;

namespace {

/// Whether the YAML value `written` is valid under `schema`.
bool fits(const std::string& written, const char* schema) {
    const std::string bytes = "value: " + written + "\n";
    diagnostic::Reporter reporter;
    const syntax::Tree tree =
        syntax::read_yaml(bytes, {{}, 0, static_cast<text::ByteOffset>(bytes.size())}, reporter);
    REQUIRE_MESSAGE(reporter.found().empty(), written);
    const auto compiled = schema::Schema::compile(*json::read(schema));
    REQUIRE(compiled.has_value());
    return schema::is_valid(compiled->compiled(), schema::NodeInstance(*tree.root.find("value")));
}

constexpr const char* string = R"({"type": "string"})";
constexpr const char* integer = R"({"type": "integer"})";
constexpr const char* number = R"({"type": "number"})";
constexpr const char* boolean = R"({"type": "boolean"})";

} // namespace

TEST_CASE("every scalar is text where text is asked for") {
    for (const char* written :
         {"1.10", "no", "0123", "true", "'a'", "\"a\"", "2026-01-01", "|\n  a"})
        CHECK_MESSAGE(fits(written, string), written);
    CHECK_FALSE(fits("[a]", string));
    CHECK_FALSE(fits("{a: b}", string));
}

TEST_CASE("whole numbers are plain and decimal") {
    for (const char* written : {"0", "15", "-3"})
        CHECK_MESSAGE(fits(written, integer), written);
    for (const char* written :
         {"'15'", "\"15\"", "015", "1.0", "1e3", "0x10", "+5", "--", "1 5", "1_000"})
        CHECK_MESSAGE(!fits(written, integer), written);
}

TEST_CASE("numbers may have a fraction") {
    for (const char* written : {"0", "1.5", "-0.25", "10"})
        CHECK_MESSAGE(fits(written, number), written);
    for (const char* written : {".5", "1.", "1,5", "1e3", ".inf", ".nan", "'1.5'"})
        CHECK_MESSAGE(!fits(written, number), written);
}

TEST_CASE("booleans are true and false") {
    CHECK(fits("true", boolean));
    CHECK(fits("false", boolean));
    for (const char* written : {"yes", "no", "on", "True", "TRUE", "y", "'true'"})
        CHECK_MESSAGE(!fits(written, boolean), written);
}

TEST_CASE("an empty value is none of them") {
    for (const char* schema :
         {string, integer, boolean, R"({"type": "array"})", R"({"type": "object"})"})
        CHECK_FALSE(fits("~", schema));
    CHECK(fits("", R"({"type": "null"})"));
}

TEST_CASE("bounds apply to what can be read as a number") {
    CHECK(fits("3", R"({"type": "number", "minimum": 3})"));
    CHECK_FALSE(fits("2.9", R"({"type": "number", "minimum": 3})"));
    CHECK(fits("'2.9'", R"({"minimum": 3})"));
}

TEST_CASE(
    "of several types the first that fits wins, so that two that fit do not exclude one another") {
    CHECK(fits("15", R"({"oneOf": [{"type": "integer"}, {"type": "string"}]})"));
    CHECK_FALSE(fits("[a]", R"({"oneOf": [{"type": "array"}, {"minItems": 1}]})"));
}

TEST_CASE("choices compare the text as it is written") {
    CHECK(fits("draft", R"({"enum": ["draft", "published"]})"));
    CHECK(fits("'draft'", R"({"enum": ["draft"]})"));
    CHECK(fits("1", R"({"const": 1})"));
    CHECK_FALSE(fits("'1'", R"({"const": 1})"));
    CHECK_FALSE(fits("1.0", R"({"const": 1})"));
    CHECK(fits("off", R"({"enum": ["off"]})"));
    CHECK(fits("~", R"({"const": null})"));
}

TEST_CASE("items are the same when their texts are, whatever the order of fields") {
    constexpr const char* unique = R"({"uniqueItems": true})";
    CHECK_FALSE(fits("[a, 'a']", unique));
    CHECK_FALSE(fits("[{a: 1, b: 2}, {b: 2, a: 1}]", unique));
    CHECK(fits("[[a, b], [b, a], [ab], ~]", unique));
}
