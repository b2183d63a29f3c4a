// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/glob.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using credsmith::base::matches_glob;

TEST_CASE("a pattern matches a path as a whole") {
    struct Case {
        const char* pattern;
        const char* path;
        bool matches;
    };

    constexpr auto cases = std::to_array<Case>({
        {"a.md", "a.md", true},
        {"a.md", "b.md", false},
        {"a.md", "x/a.md", false},
        {"*.md", "a.md", true},
        {"*.md", "x/a.md", false},
        {"credentials/*", "credentials/a.md", true},
        {"credentials/*", "credentials/x/a.md", false},
        {"credentials/**", "credentials/x/a.md", true},
        {"credentials/**", "credentials", true},
        {"**/drafts/*", "a/b/drafts/x.md", true},
        {"**/drafts/*", "drafts/x.md", true},
        {"a/**/b/**/c", "a/x/b/y/b/c", true},
        {"a/**/b/**/c", "a/x/b/y/d", false},
        {"?at", "cat", true},
        {"[bc]at", "cat", true},
        {"[!bc]at", "cat", false},
        {"[a-c]at", "bat", true},
        {"a\\*b", "a*b", true},
        {"a\\*b", "axb", false},
        {"*a*b*c", "xxaxxbxxc", true},
        {"*a*b*c", "xxaxxcxxb", false},
        {"", "a", false},
    });
    for (const Case& each : cases) {
        CAPTURE(each.pattern);
        CAPTURE(each.path);
        CHECK(matches_glob(each.pattern, each.path) == each.matches);
    }
}

TEST_CASE("a pattern of many stars is still fast") {
    std::string pattern;
    for (int i = 0; i < 50; ++i)
        pattern += "*a";
    CHECK_FALSE(matches_glob(pattern, std::string(5000, 'a') + "b"));
}
