// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/rare_list.h"

#include <doctest/doctest.h>

#include <string>

using credsmith::base::RareList;

TEST_CASE("an empty list is as small as a pointer, and has nothing in it") {
    const RareList<std::string> list;
    CHECK(sizeof(list) == sizeof(void*));
    CHECK(list.empty());
    CHECK(list.begin() == list.end());
}

TEST_CASE("what is added is there, in order") {
    RareList<std::string> list;
    list.push_back("one");
    list.push_back("two");
    list[1] += "!";
    CHECK(list.size() == 2);
    CHECK(list.front() == "one");
    CHECK(*(list.end() - 1) == "two!");
}

TEST_CASE("a copy is a list of its own") {
    RareList<std::string> list;
    list.push_back("one");
    RareList<std::string> copy(list);
    copy.push_back("two");
    CHECK(list.size() == 1);
    list = copy;
    copy[0] = "other";
    CHECK(list[0] == "one");
    CHECK(list.size() == 2);
}
