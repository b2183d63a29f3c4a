// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/path.h"

#include <doctest/doctest.h>

using namespace credsmith::text;

TEST_CASE("a written path is taken from the folder of its file") {
    CHECK(resolve_path("", "a.md") == "a.md");
    CHECK(resolve_path("credentials/coaching", "badge.svg") == "credentials/coaching/badge.svg");
    CHECK(resolve_path("credentials", "./a//b/") == "credentials/a/b");
    CHECK(resolve_path("a/b", "../c/./d.md") == "a/c/d.md");
    CHECK(resolve_path("a/b", "../../c.md") == "c.md");
    CHECK(resolve_path("a", "..") == "");
    CHECK(resolve_path("a", "~/b") == "a/~/b");
    CHECK(resolve_path("a", "...") == "a/...");
}

TEST_CASE("a path that leaves the root, is absolute or empty is refused") {
    CHECK_FALSE(resolve_path("", ".."));
    CHECK_FALSE(resolve_path("a", "../../b"));
    CHECK_FALSE(resolve_path("a", "b/../../../a/b"));
    CHECK_FALSE(resolve_path("a", "/etc/passwd"));
    CHECK_FALSE(resolve_path("a", ""));
    CHECK_FALSE(resolve_path("a", std::string_view("b\0c", 3)));
}

TEST_CASE("what resolves is normal") {
    for (const char* const written : {"a", "a/b", "./a/../b", "..", "x//y/", "a/./."}) {
        const auto path = resolve_path("p/q", written);
        REQUIRE(path);
        CHECK_MESSAGE(is_normal_path(*path), written);
    }
}

TEST_CASE("only relative paths of proper parts are normal") {
    for (const char* const path : {"", "a", "a/b.md", ".hidden", "...", "a/..b", "a b", "a\\b"})
        CHECK_MESSAGE(is_normal_path(path), path);
    for (const char* const path :
         {"/", "/a", "a/", "a//b", ".", "..", "./a", "a/.", "a/../b", "a/.."})
        CHECK_MESSAGE(!is_normal_path(path), path);
    CHECK_FALSE(is_normal_path(std::string_view("a\0", 2)));
}

TEST_CASE("a path comes apart and together") {
    CHECK(folder_of("a/b/c.md") == "a/b");
    CHECK(folder_of("c.md") == "");
    CHECK(folder_of("") == "");
    CHECK(name_of("a/b/c.md") == "c.md");
    CHECK(name_of("c.md") == "c.md");
    CHECK(join_path("a/b", "c.md") == "a/b/c.md");
    CHECK(join_path("", "c.md") == "c.md");
    for (const char* const path : {"a/b/c.md", "c.md", "a/b"})
        CHECK(join_path(folder_of(path), name_of(path)) == path);
}

TEST_CASE("a stem is a name without its last extension") {
    CHECK(stem_of("a.b/c.md") == "c");
    CHECK(stem_of("c.tar.gz") == "c.tar");
    CHECK(stem_of("c") == "c");
    CHECK(stem_of("a/.hidden") == ".hidden");
}
