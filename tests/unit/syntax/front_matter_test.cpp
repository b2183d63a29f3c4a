// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/front_matter.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith;
using namespace credsmith::syntax;

namespace {

std::string cut(const std::string& bytes, const text::Span& span) {
    return bytes.substr(span.begin, text::length(span));
}

} // namespace

TEST_CASE("front matter stands between two lines of hyphens at the very start") {
    struct Case {
        std::string bytes, yaml, body;
    };

    const std::vector<Case> cases = {
        {"---\na: 1\n---\nBody\n", "a: 1\n", "Body\n"},
        {"\xEF\xBB\xBF---\r\na: 1\r\n---\r\nBody", "a: 1\r\n", "Body"},
        {"---\n---\n", "", ""},
        {"--- \na: 1\n---\t\n", "a: 1\n", ""},
        {"---\na: 1\n----\n---", "a: 1\n----\n", ""},
        {"---\na: |\n  ---\n---\n---\n", "a: |\n  ---\n", "---\n"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.bytes);
        const auto found = find_front_matter(text::SourceId{0}, each.bytes);
        REQUIRE(found);
        CHECK(found->closed);
        CHECK(cut(each.bytes, found->yaml) == each.yaml);
        CHECK(cut(each.bytes, found->body) == each.body);
    }
}

TEST_CASE("what looks like the start of front matter, and is not, stands near the start") {
    struct Case {
        std::string bytes, line;
        bool is_dash;
    };

    const std::vector<Case> cases = {
        {"\n---\nkind: credential\n---\n", "---", false},
        {"\n  \nMy first draft\n\n---\r\nkind: credential\r\n", "---", false},
        {"\xE2\x80\x94\nkind: credential\n---\n", "\xE2\x80\x94", true},
        {"\xE2\x80\x93-\nkind: credential\n", "\xE2\x80\x93-", true},
    };
    for (const Case& each : cases) {
        CAPTURE(each.bytes);
        const auto found = find_false_opening(text::SourceId{0}, each.bytes);
        REQUIRE(found);
        CHECK(cut(each.bytes, found->line) == each.line);
        CHECK(found->is_dash == each.is_dash);
    }
    for (const char* bytes : {"", "Text\n", "One\n\ntwo\n\n---\n", "```\n---\nkind: credential\n"})
        CHECK(!find_false_opening(text::SourceId{0}, bytes));
}

TEST_CASE("front matter without a closing line goes to the end of the file") {
    const std::string bytes = "---\na: 1\n# Title\n";
    const auto found = find_front_matter(text::SourceId{0}, bytes);
    REQUIRE(found);
    CHECK(!found->closed);
    CHECK(cut(bytes, found->yaml) == "a: 1\n# Title\n");
    CHECK(cut(bytes, found->body).empty());
}

TEST_CASE("front matter without a closing line ends at the first section") {
    const std::string bytes = "---\na: 1\n\n# Title\n\n## Competency\nText\n";
    const auto found = find_front_matter(text::SourceId{0}, bytes);
    REQUIRE(found);
    CHECK(!found->closed);
    CHECK(cut(bytes, found->yaml) == "a: 1\n\n# Title\n\n");
    CHECK(cut(bytes, found->body) == "## Competency\nText\n");
}

TEST_CASE("a text that starts otherwise has no front matter") {
    for (const char* bytes : {"", "# Title\n", "\n---\na: 1\n---\n", "----\n", "--- a\n", " ---\n"})
        CHECK(!find_front_matter(text::SourceId{0}, bytes));
}
