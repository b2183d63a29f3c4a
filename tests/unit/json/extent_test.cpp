// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/json/extent.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::json {
namespace {

std::string cut(std::string_view text, Extent extent) {
    return std::string(text.substr(extent.begin, extent.end - extent.begin));
}

std::vector<std::string> entries(std::string_view text) {
    std::vector<std::string> all;
    for (const Extent& entry : entries_in(text, extent_of(text)))
        all.push_back(cut(text, entry));
    return all;
}

TEST_CASE("the entries of a list are found, whatever is in them") {
    CHECK(entries("[]").empty());
    CHECK(entries(" [ ] ").empty());
    CHECK(entries("\xEF\xBB\xBF[1]") == std::vector<std::string>{"1"});
    CHECK(entries("[1,\n [2, 3] , {\"a\": [4]},\"5, ]\"]") ==
          std::vector<std::string>{"1", "[2, 3]", "{\"a\": [4]}", "\"5, ]\""});
    CHECK(entries(R"(["\"", "\\", ","])") ==
          std::vector<std::string>{R"("\"")", R"("\\")", R"(",")"});
}

TEST_CASE("a member of an object is found by its name, not by how that is written") {
    const std::string_view text = "{\"b\": {\"a\": 1}, \"\\u0061\" :\t[1, 2] }";
    const auto member = member_in(text, extent_of(text), "a");
    REQUIRE(member);
    CHECK(cut(text, *member) == "[1, 2]");
    CHECK(!member_in(text, extent_of(text), "c"));
    CHECK(!member_in("{}", extent_of("{}"), ""));
}

} // namespace
} // namespace credsmith::json
