// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/pattern.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith::base;

TEST_CASE("the first match is found with its bytes") {
    const auto pattern = Pattern::compile("[0-9]+");
    REQUIRE(pattern);
    const auto match = pattern->find("é 12 and 345");
    REQUIRE(match);
    CHECK(match->begin == 3);
    CHECK(match->end == 5);
    CHECK_FALSE(pattern->find("none"));
}

TEST_CASE("a search goes on from an offset and still sees what stands before it") {
    const auto pattern = Pattern::compile("\\bto\\b");
    REQUIRE(pattern);
    const std::string_view text = "onto to";
    REQUIRE(pattern->find(text, 2));
    CHECK(pattern->find(text, 2)->begin == 5);
    CHECK_FALSE(pattern->find(text, 6));
    CHECK_FALSE(pattern->find(text, text.size() + 1));
}

TEST_CASE("an empty match has a place") {
    const auto pattern = Pattern::compile("x*");
    REQUIRE(pattern);
    const auto match = pattern->find("abc", 3);
    REQUIRE(match);
    CHECK(match->begin == 3);
    CHECK(match->end == 3);
    CHECK(pattern->find(std::string_view())->end == 0);
}

TEST_CASE("what cannot be matched in linear time or memory does not compile") {
    for (const char* const expression :
         {"(", "(?=a)", "(a)\\1", "(?:(?:x{1000}){1000}){1000}", "\\p{Letter}"})
        CHECK_MESSAGE(!Pattern::compile(expression), expression);
}

TEST_CASE("an expression may take one mebibyte") {
    CHECK(Pattern::compile("\\p{L}{10}"));
    CHECK_FALSE(Pattern::compile("\\p{L}{200}"));
}

TEST_CASE("letters of all scripts can be asked for") {
    const auto pattern = Pattern::compile("^\\p{L}+$");
    REQUIRE(pattern);
    CHECK(pattern->find("Überprüfung"));
    CHECK_FALSE(pattern->find("a1"));
}

TEST_CASE("an expression that ruins backtracking engines does no harm") {
    const auto pattern = Pattern::compile("(a+)+$");
    REQUIRE(pattern);
    CHECK_FALSE(pattern->find(std::string(100'000, 'a') + "b"));
}

TEST_CASE("a copy matches like the original") {
    auto pattern = Pattern::compile("b");
    REQUIRE(pattern);
    const Pattern copy = *pattern;
    pattern.reset();
    CHECK(copy.find("abc")->begin == 1);
}
