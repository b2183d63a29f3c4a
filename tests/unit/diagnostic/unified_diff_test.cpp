// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/unified_diff.h"

#include <doctest/doctest.h>

#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace credsmith::diagnostic;

namespace {

std::string hunks(std::string_view before, std::string_view after) {
    const std::string diff = unified_diff("a.md", before, after);
    constexpr std::string_view header = "--- a.md\n+++ a.md\n";
    REQUIRE(diff.starts_with(header));
    return diff.substr(header.size());
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

// Carries a diff out, as `patch` would; every line that stays or goes must be there.
std::string patched(const std::string& before, const std::string& diff) {
    const std::vector<std::string> lines = lines_of(before);
    std::string after;
    std::size_t at = 0;
    for (const std::string& line : lines_of(diff)) {
        if (line.starts_with("---") || line.starts_with("+++")) continue;
        if (line.starts_with("@@ -")) {
            const std::string range = line.substr(4, line.find(' ', 4) - 4);
            const std::size_t begin = std::stoul(range) - (range.ends_with(",0") ? 0 : 1);
            while (at < begin)
                after += lines[at++] + '\n';
        } else if (line.starts_with('+')) {
            after += line.substr(1) + '\n';
        } else {
            REQUIRE(lines.at(at) == line.substr(1));
            if (line.starts_with(' ')) after += line.substr(1) + '\n';
            ++at;
        }
    }
    while (at < lines.size())
        after += lines[at++] + '\n';
    return after;
}

} // namespace

TEST_CASE("what is the same has no difference") {
    CHECK(unified_diff("a.md", "one\n", "one\n").empty());
}

TEST_CASE("a change is shown with three lines around it") {
    CHECK(hunks("1\n2\n3\n4\nold\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n6\n7\n8\n9\n") ==
          "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-old\n+new\n 6\n 7\n 8\n");
}

TEST_CASE("changes far from each other have a hunk each, near ones share it") {
    const std::string between = "1\n2\n3\n4\n5\n6\n";
    CHECK(lines_of(hunks("a\n" + between + "7\nb\n", "A\n" + between + "7\nB\n")).size() == 12);
    CHECK(lines_of(hunks("a\n" + between + "b\n", "A\n" + between + "B\n")).size() == 11);
}

TEST_CASE("a line end that is missing at the end of a text is said") {
    CHECK(hunks("one", "one\n") == "@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n");
}

TEST_CASE("a difference carried out gives the other text") {
    std::mt19937 random(7);
    for (int run = 0; run < 300; ++run) {
        std::string before;
        std::string after;
        for (std::size_t i = random() % 40; i > 0; --i) {
            const std::string line = std::string(1, static_cast<char>('a' + random() % 6)) + "\n";
            if (random() % 4 != 0) before += line;
            if (random() % 4 != 0) after += line;
        }
        CAPTURE(before);
        CAPTURE(after);
        CHECK(patched(before, unified_diff("a.md", before, after)) == after);
    }
}
