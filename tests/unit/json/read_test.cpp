// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// JSON is read strictly, and what is refused is refused at its place.
#include "credsmith/json/read.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;

namespace {

json::ReadError error_of(std::string_view text, json::ReadLimits limits = {}) {
    const auto result = json::read(text, limits);
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

} // namespace

TEST_CASE("members keep the order in which they stand") {
    const auto value = json::read(R"({"b": [1, true, null], "a": {"c": "d"}})");
    REQUIRE(value.has_value());
    CHECK(value->dump() == R"({"b":[1,true,null],"a":{"c":"d"}})");
}

TEST_CASE("a value may be a lone scalar") {
    CHECK(*json::read("\"é\"") == "é");
    CHECK(*json::read(" -7 ") == -7);
    CHECK(*json::read("18446744073709551615") == 18446744073709551615U);
    CHECK(*json::read("2.5") == 2.5);
}

TEST_CASE("a key that stands twice in one object is refused where it stands the second time") {
    const auto error = error_of(R"({"a": 1, "b": {"a": 2}, "a": 3})");
    CHECK(error.message == "the key `a` stands twice in one object");
    CHECK(error.offset == 27);
}

TEST_CASE("the same key may stand in two objects") {
    CHECK(json::read(R"([{"a": 1}, {"a": {"a": 2}}])").has_value());
}

TEST_CASE("nothing may follow the value") {
    CHECK(error_of("{} x").offset == 3);
    CHECK(error_of("1 2").offset == 2);
}

TEST_CASE("what is not JSON is refused") {
    for (const char* text :
         {"", "{", "[1,]", R"({"a" 1})", "nul", "'a'", "\"\xff\"", R"("\ud800")", "01", "[1"})
        CHECK_MESSAGE(!json::read(text).has_value(), text);
}

TEST_CASE("a number beyond a double is refused") {
    CHECK(error_of("[1e400]").message == "a number is too large");
}

TEST_CASE("nesting is bounded") {
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '[') + std::string(depth, ']');
    };
    CHECK(json::read(nested(64)).has_value());
    CHECK(error_of(nested(65)).message == "values are nested more than 64 levels deep");
    CHECK(error_of(nested(65)).offset == 65);
    CHECK(error_of(nested(1'000'000)).offset == 65);
}

TEST_CASE("size is bounded") {
    CHECK(json::read("[1]", {.depth = 1, .size = 3}).has_value());
    CHECK(error_of("[11]", {.depth = 1, .size = 3}).message == "the text is larger than 3 bytes");
}

TEST_CASE("an object with very many members is read") {
    std::string text = "{";
    for (int number = 0; number < 50'000; ++number)
        text += (number == 0 ? "\"" : ",\"") + std::to_string(number) + "\":0";
    const auto value = json::read(text + "}");
    REQUIRE(value.has_value());
    CHECK(value->size() == 50'000);
}
