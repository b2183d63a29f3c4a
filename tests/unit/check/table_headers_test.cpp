// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/table_headers.h"

#include <doctest/doctest.h>

#include <string_view>

namespace credsmith::check {
namespace {

TEST_CASE("the first row of a table is found, with or without bars at its ends") {
    const std::string_view text =
        "Words.\n\n| A | B |\n|---|:-:|\n| 1 | 2 |\n\nA | B\n--|--\n1 | 2";
    const auto headers = table_headers(text);
    REQUIRE(headers.size() == 2);
    CHECK(headers[0].line == syntax::Range{8, 17});
    CHECK(headers[0].named_columns == 2);
    CHECK_FALSE(headers[0].has_gap);
    CHECK(headers[1].named_columns == 2);
}

TEST_CASE("an empty corner is no gap, any other empty heading is") {
    CHECK_FALSE(table_headers("| | B |\n|---|---|").at(0).has_gap);
    CHECK(table_headers("| A | |\n|---|---|").at(0).has_gap);
    CHECK(table_headers("| A | B\n|---|---|---|").at(0).has_gap);
    CHECK(table_headers("| | |\n|---|---|").at(0).named_columns == 0);
}

TEST_CASE("a bar behind a backslash parts no cells") {
    const auto headers = table_headers("| `a \\| b` | C |\n|---|---|");
    REQUIRE(headers.size() == 1);
    CHECK(headers[0].named_columns == 2);
}

TEST_CASE("what only looks like a table is none") {
    CHECK(table_headers("").empty());
    CHECK(table_headers("A heading\n---\n").empty());
    CHECK(table_headers("|---|---|\n").empty());
    CHECK(table_headers("```\n| | |\n|---|---|\n```\n").empty());
    CHECK(table_headers("| A | B |\n| C | D |\n").empty());
}

} // namespace
} // namespace credsmith::check
