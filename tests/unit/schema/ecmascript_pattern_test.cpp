// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Expressions of schemas mean what ECMAScript means by them, or are refused.
#include "credsmith/schema/ecmascript_pattern.h"

#include <doctest/doctest.h>

using namespace credsmith;

namespace {

bool matches(std::string_view expression, std::string_view text) {
    const auto pattern = schema::compile_ecmascript(expression);
    REQUIRE_MESSAGE(pattern.has_value(), expression);
    return pattern->find(text).has_value();
}

} // namespace

TEST_CASE("a pattern is not anchored") {
    CHECK(matches("b", "abc"));
    CHECK_FALSE(matches("^b", "abc"));
}

TEST_CASE("general categories have long names") {
    CHECK(matches("^\\p{Letter}+$", "Größe"));
    CHECK_FALSE(matches("^\\p{Letter}+$", "a1"));
    CHECK(matches("^\\P{Decimal_Number}+$", "abc"));
    CHECK(matches("^\\p{Script=Greek}+$", "αβγ"));
    CHECK(matches("^\\p{Lu}$", "Ä"));
}

TEST_CASE("code units are written with u") {
    CHECK(matches("^\\u00e9$", "é"));
    CHECK(matches("^\\u{1F600}$", "😀"));
    CHECK(matches("^\\\\u0041$", "\\u0041"));
}

TEST_CASE("groups may have names") {
    CHECK(matches("^(?<year>[0-9]{4})$", "2026"));
}

TEST_CASE("what needs backtracking is refused") {
    for (const char* expression :
         {"(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(a)\\1", "(", "\\p{Nonsense}", "\\p{", "\\u00"})
        CHECK_MESSAGE(!schema::compile_ecmascript(expression).has_value(), expression);
}
