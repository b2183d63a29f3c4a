// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/address.h"

#include <doctest/doctest.h>

namespace credsmith::check {
namespace {

TEST_CASE("the host of an address is found between everything that may stand around it") {
    CHECK(host_of("https://Files.Example.org/a?b#c") == "files.example.org");
    CHECK(host_of("HTTP://example.org") == "example.org");
    CHECK(host_of("https://example.org:8080/a") == "example.org");
    CHECK(host_of("https://me@example.org@school.example.org/a") == "school.example.org");
    CHECK(host_of("https://example.org?at=a@b") == "example.org");
    CHECK(host_of("https://[::1]:8080/a") == "[::1]");
}

TEST_CASE("what is no web address has no host") {
    CHECK(host_of("").empty());
    CHECK(host_of("sheet.md").empty());
    CHECK(host_of("mailto:library@example.org").empty());
    CHECK(host_of("httpsx://example.org").empty());
    CHECK(behind_host("sheet.md").empty());
}

TEST_CASE("path, query and fragment stand behind the host") {
    CHECK(behind_host("https://example.org/a?b#c") == "/a?b#c");
    CHECK(behind_host("https://example.org?b") == "?b");
    CHECK(behind_host("https://example.org").empty());
}

TEST_CASE("a host is within another at a dot only") {
    CHECK(is_within("example.org", "example.org"));
    CHECK(is_within("files.example.org", "example.org"));
    CHECK_FALSE(is_within("myexample.org", "example.org"));
    CHECK_FALSE(is_within("org", "example.org"));
}

} // namespace
} // namespace credsmith::check
