// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// References between schemas are resolved as RFC 3986 says; the examples are those of its
// section 5.4.
#include "credsmith/schema/uri.h"

#include <doctest/doctest.h>

#include <array>
#include <utility>

using namespace credsmith;

TEST_CASE("references are resolved as in the examples of RFC 3986") {
    constexpr auto examples = std::to_array<std::pair<const char*, const char*>>({
        {"g:h", "g:h"},
        {"g", "http://a/b/c/g"},
        {"./g", "http://a/b/c/g"},
        {"g/", "http://a/b/c/g/"},
        {"/g", "http://a/g"},
        {"//g", "http://g"},
        {"?y", "http://a/b/c/d;p?y"},
        {"g?y", "http://a/b/c/g?y"},
        {"#s", "http://a/b/c/d;p?q#s"},
        {"g#s", "http://a/b/c/g#s"},
        {"g?y#s", "http://a/b/c/g?y#s"},
        {";x", "http://a/b/c/;x"},
        {"g;x=1/./y", "http://a/b/c/g;x=1/y"},
        {"g;x=1/../y", "http://a/b/c/y"},
        {"", "http://a/b/c/d;p?q"},
        {".", "http://a/b/c/"},
        {"./", "http://a/b/c/"},
        {"..", "http://a/b/"},
        {"../g", "http://a/b/g"},
        {"../..", "http://a/"},
        {"../../g", "http://a/g"},
        {"../../../g", "http://a/g"},
        {"/./g", "http://a/g"},
        {"/../g", "http://a/g"},
        {"..g", "http://a/b/c/..g"},
        {"g?y/../x", "http://a/b/c/g?y/../x"},
        {"g#s/../x", "http://a/b/c/g#s/../x"},
        {"http:g", "http:g"},
    });
    for (const auto& example : examples)
        CHECK_MESSAGE(schema::resolve_uri("http://a/b/c/d;p?q", example.first) == example.second,
                      example.first);
}

TEST_CASE("an empty base leaves a reference as it is") {
    CHECK(schema::resolve_uri("", "item.json#/a") == "item.json#/a");
    CHECK(schema::resolve_uri("", "#/$defs/a") == "#/$defs/a");
}

TEST_CASE("a fragment is resolved against a name as well") {
    CHECK(schema::resolve_uri("urn:credsmith:schema:a", "#/$defs/id") ==
          "urn:credsmith:schema:a#/$defs/id");
}

TEST_CASE("a base with an authority and no path gets a slash") {
    CHECK(schema::resolve_uri("http://a", "g") == "http://a/g");
}

TEST_CASE("percent escapes are decoded, and only whole ones") {
    CHECK(schema::percent_decoded("a%20b%2") == "a b%2");
    CHECK(schema::percent_decoded("%41%zz%") == "A%zz%");
}
