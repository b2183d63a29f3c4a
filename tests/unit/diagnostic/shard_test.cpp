// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/shard.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::diagnostic {
namespace {

TEST_CASE("a part is written as its number and how many there are") {
    const auto shard = shard_named("2/3");
    REQUIRE(shard);
    CHECK(shard->number == 2);
    CHECK(shard->count == 3);
    CHECK(shard_named("1/1"));
    for (const char* wrong : {"", "/", "1", "0/3", "4/3", "1/0", "-1/3", "+1/3", "1/3 ", " 1/3",
                              "1/3/3", "a/b", "1/10001", "1/99999999999999999999999"})
        CHECK_MESSAGE(!shard_named(wrong), wrong);
}

TEST_CASE("every path is in exactly one part, and no part of many paths is empty") {
    for (const std::size_t count : {1U, 2U, 3U, 7U}) {
        std::vector<std::size_t> sizes(count);
        for (int i = 0; i < 500; ++i) {
            std::size_t holders = 0;
            for (std::size_t number = 1; number <= count; ++number) {
                if (!holds({number, count}, "credentials/c" + std::to_string(i) + ".md")) continue;
                ++holders;
                ++sizes[number - 1];
            }
            CHECK(holders == 1);
        }
        for (const std::size_t size : sizes)
            CHECK(size > 500 / count / 2);
    }
}

TEST_CASE("the same files have the same origin, and others another") {
    const auto digest = [](const std::string& path, const std::string& bytes) {
        text::SourceSet sources;
        sources.add(path, bytes);
        return origin_of(sources).sources;
    };
    CHECK(digest("a.md", "one") == digest("a.md", "one"));
    CHECK(digest("a.md", "one") != digest("a.md", "two"));
    CHECK(digest("a.md", "one") != digest("b.md", "one"));
    CHECK(origin_of({}).sources != digest("", ""));
}

} // namespace
} // namespace credsmith::diagnostic
