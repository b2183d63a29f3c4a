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
    CHECK(list.match("they", 4) == std::nullopt);
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
    CHECK(find_word_list("en", "vague-verbs") != nullptr);
    CHECK(find_word_list("en-GB", "vague-verbs") != nullptr);
    CHECK(find_word_list("EN", "vague-verbs") != nullptr);
    CHECK(find_word_list("es", "vague-verbs") == nullptr);
    CHECK(find_word_list("", "vague-verbs") == nullptr);
    CHECK(find_word_list("en", "no-such-list") == nullptr);
}

TEST_CASE("a phrase is found where a word begins") {
    using credsmith::syntax::Range;
    const WordList list{"know\nknow how to\n"};
    CHECK(list.find("unknown, they know how to ask") == Range{14, 25});
    CHECK(list.find("they know it and know more", 6) == Range{17, 21});
    CHECK(list.find("self-know, \u00E9know") == std::nullopt);
    CHECK(list.find("") == std::nullopt);
}

TEST_CASE("phrases are found in whatever order a list has them, and in whatever case") {
    const WordList list{"learn\nknow how to\n\u00E9tude\nI know\nknow\nknow how"};
    CHECK(list.match("i know how to", 0) == 6);
    CHECK(list.match("know how to", 0) == 11);
    CHECK(list.match("know how too", 0) == 8);
    CHECK(list.match("Learn", 0) == 5);
    CHECK(list.match("\u00E9tude", 0) == 6);
    CHECK(list.match("\u00E8re", 0) == std::nullopt);
}
