// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What counts as properties at the end of a text, what is nearly one, and what is text.
#include "credsmith/syntax/attribute_syntax.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace credsmith::syntax {
namespace {

/// The words at which the first mistake of the group stands; "" for a group without mistakes.
std::string mistaken_words(std::string_view text) {
    const auto group = find_attribute_group(text);
    REQUIRE(group.has_value());
    if (group->mistakes.empty()) return {};
    const Range range = group->mistakes.front().range;
    return std::string(text.substr(range.begin, range.end - range.begin));
}

TEST_CASE("properties end the text") {
    for (const char* text : {"Goal {#goal}", "Goal {words=..200}", "{#goal words=..200} ",
                             "Goal {#goal words=\"a b\"}\n"})
        CHECK(mistaken_words(text).empty());
}

TEST_CASE("braces and brackets that hold no properties are text") {
    for (const char* text :
         {"Dear {student}", "Ask {student name}", "the set {a, b}", "see item (#5)", "see [#1]",
          "with the tag (#edchat)", "[the goal](#goal)", "{#goal} is text here", "\\{#goal}",
          "\\{goal words=2}", "{goal words = 2} and more", "to {a a=b", "[#goal] and more",
          "2 * (#a b)", "]", ")"})
        CHECK_MESSAGE(!find_attribute_group(text), std::string(text));
}

TEST_CASE("properties that are nearly right are read, and told") {
    CHECK(mistaken_words("Goal {goal words=..200}") == "goal");
    CHECK(mistaken_words("Goal [#goal]") == "[#goal]");
    CHECK(mistaken_words("Goal (#goal words=..200)") == "(#goal words=..200)");
    CHECK(mistaken_words("Goal {#goal words: ..200}") == "words");
    CHECK(mistaken_words("Goal {#goal words:}") == "words");
    CHECK(mistaken_words("Goal {#go\u200Bal}") == "#go");
    CHECK(mistaken_words("Goal {#goal words=1 .. 2}") == "1 .. 2");
    for (const char* text :
         {"Goal [#goal]", "Goal (#goal words=..200)", "Goal {#goal words: ..200}"})
        CHECK_MESSAGE(find_attribute_group(text)->attributes.front().is_id, std::string(text));
}

TEST_CASE("what was meant is said") {
    const auto help = [](std::string_view text) {
        return find_attribute_group(text)->mistakes.front().help;
    };
    CHECK(help("{#the goal words=2}").find("`#the-goal`") != std::string::npos);
    CHECK(help("{#a words=1 .. 2}") == "write it without them: `words=1..2`");
    CHECK(help("{#a unit=two words}") == "put it into double quotes: `unit=\"two words\"`");
    CHECK(help("{#a tags=one, two}") == "part the entries of the list by commas, without spaces");
}

} // namespace
} // namespace credsmith::syntax
