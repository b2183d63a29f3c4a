// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/words.h"

#include <doctest/doctest.h>

using namespace credsmith::check;

TEST_CASE("the longest phrase that starts at an offset is found, whatever its case") {
    const WordList list{"# a comment\nknow\nknow how to\n\nlearn\n"};
    CHECK(list.match("they Know how to ask", 5) == 16);
    CHECK(list.match("they know it", 5) == 9);
    CHECK(list.match("they ask", 5) == std::nullopt);
}

TEST_CASE("a phrase ends where a word ends") {
    const WordList list{"know"};
    CHECK(list.match("knowledge", 0) == std::nullopt);
    CHECK(list.match("know-how", 0) == std::nullopt);
    CHECK(list.match("know\u00E9", 0) == std::nullopt);
    CHECK(list.match("know, and", 0) == 4);
    CHECK(list.match("kno", 0) == std::nullopt);
}

TEST_CASE("comments and empty lines are no phrases") {
    CHECK(WordList{"# know\n\n"}.match("# know", 0) == std::nullopt);
}

TEST_CASE("lists are found by the language of a tag") {
    CHECK(find_word_list("en", "vague-verbs").has_value());
    CHECK(find_word_list("en-GB", "vague-verbs").has_value());
    CHECK(find_word_list("EN", "vague-verbs").has_value());
    CHECK_FALSE(find_word_list("es", "vague-verbs").has_value());
    CHECK_FALSE(find_word_list("", "vague-verbs").has_value());
    CHECK_FALSE(find_word_list("en", "no-such-list").has_value());
}

TEST_CASE("a phrase is found where a word begins") {
    using credsmith::syntax::Range;
    const WordList list{"know\nknow how to\n"};
    CHECK(list.find("unknown, they know how to ask") == Range{14, 25});
    CHECK(list.find("they know it and know more", 6) == Range{17, 21});
    CHECK(list.find("self-know, \u00E9know") == std::nullopt);
    CHECK(list.find("") == std::nullopt);
}
