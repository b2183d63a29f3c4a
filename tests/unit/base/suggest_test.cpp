// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/suggest.h"

#include <doctest/doctest.h>

using namespace credsmith::base;

using Names = std::vector<std::string>;

TEST_CASE("one slip of any kind is near") {
    const Names names = {"competency"};
    for (const char* const slip :
         {"competencyy", "competecy", "competancy", "ocmpetency", "Competency"})
        CHECK_MESSAGE(nearest(slip, names) == names, slip);
}

TEST_CASE("what is far is no suggestion") {
    const Names names = {"competency", "rubric", "id"};
    CHECK(nearest("evidence", names).empty());
    CHECK(nearest("", names).empty());
    CHECK(nearest("rubric", Names{}).empty());
}

TEST_CASE("the bound is a third of the longer length") {
    CHECK(nearest("abcdef", Names{"abcdxy"}) == Names{"abcdxy"});
    CHECK(nearest("abcdef", Names{"abcxyz"}).empty());
    CHECK(nearest("abc", Names{"abx"}) == Names{"abx"});
    CHECK(nearest("abc", Names{"axy"}).empty());
}

TEST_CASE("names without anything in common are not near, however short") {
    CHECK(nearest("a", Names{"b"}).empty());
    CHECK(nearest("a", Names{"A"}) == Names{"A"});
    CHECK(nearest("id", Names{"ie"}) == Names{"ie"});
}

TEST_CASE("case and form do not count, characters do") {
    CHECK(nearest("PART1", Names{"part1"}) == Names{"part1"});
    CHECK(nearest("cafe", Names{"café"}) == Names{"café"});
    CHECK(nearest("学习计划", Names{"学习计戈"}) == Names{"学习计戈"});
}

TEST_CASE("the best come first, equally near ones by name, at most three, none twice") {
    const Names names = {"levels", "level", "label", "lavel", "level", "libel", "bevel"};
    CHECK(nearest("levle", names) == Names{"level", "levels"});
    CHECK(nearest("lebel", names) == Names{"label", "level", "libel"});
    const Names reversed(names.rbegin(), names.rend());
    CHECK(nearest("lebel", reversed) == nearest("lebel", names));
}

TEST_CASE("the name itself is no suggestion") {
    CHECK(nearest("rubric", Names{"rubric"}).empty());
}
