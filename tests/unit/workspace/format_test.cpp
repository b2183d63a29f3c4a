// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/text/memory_file_system.h"
#include "credsmith/workspace/format.h"
#include "credsmith/workspace/same_meaning.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;
using workspace::FormatResult;

namespace {

const std::string front_matter = "---\nkind: credential\nid: a\ntitle: A\nscale: three\n---\n\n";

workspace::FormattedFile format_one(const std::string& bytes) {
    text::MemoryFileSystem files;
    files.put("credsmith.yaml", "credsmith: 1\nname: Test\nprofile: digital-promise\n");
    files.put("a.md", bytes);
    const auto formatting = workspace::format(files, {{"a.md"}, {}}, 1);
    REQUIRE(formatting.files.size() == 1);
    return formatting.files.front();
}

/// The body in normal form.
std::string formatted(const std::string& body) {
    const auto file = format_one(front_matter + body);
    REQUIRE(file.result == FormatResult::changed);
    REQUIRE(file.bytes.starts_with(front_matter));
    return file.bytes.substr(front_matter.size());
}

} // namespace

TEST_CASE("an underlined heading of two lines becomes one line with marks") {
    CHECK(formatted("Key\n  method\n---\ntext\n") == "## Key method\n\ntext\n");
}

TEST_CASE("closing marks of a heading go, but not those of its words") {
    CHECK(formatted("## Method components ##\n\n### In C# {#c} ###\n\ntext\n") ==
          "## Method components\n\n### In C# {#c}\n\ntext\n");
}

TEST_CASE("entries are numbered anew, and their further lines move with them") {
    CHECK(
        formatted("## Part 1. Overview questions\n\n   7)   One\n        more\n\n        ```\n"
                  "          code\n        ```\n   9)   Two\n") ==
        "## Part 1. Overview questions\n\n1. One\n   more\n\n   ```\n     code\n   ```\n2. Two\n");
}

TEST_CASE("a comment on a line of its own moves with its entry") {
    CHECK(formatted("## Part 1. Overview questions\n\n   1)   One {#a}\n        <!-- note -->\n"
                    "   2)   Two {#b}\n") ==
          "## Part 1. Overview questions\n\n1. One {#a}\n   <!-- note -->\n2. Two {#b}\n");
}

TEST_CASE("an entry whose words would make a line across the page keeps its mark") {
    const auto file = format_one(front_matter + "## Part 1. Overview questions\n\n* - -\n");
    CHECK(file.result == FormatResult::unchanged);
}

TEST_CASE("quotes stay where a value without them would be another one") {
    CHECK(formatted("## Part 1. Overview questions\n\n"
                    "1. One {#a  x-a=\"1\" x-b=\"b\" category=\"true\" words=\"..20\"}\n") ==
          "## Part 1. Overview questions\n\n"
          "1. One {#a x-a=\"1\" x-b=\"b\" category=\"true\" words=..20}\n");
}

TEST_CASE("a file with an error is left as it is") {
    const auto file = format_one(front_matter + "##  Unheard of\n\ntext\n");
    CHECK(file.result == FormatResult::unreadable);
    CHECK(file.bytes.empty());
}

TEST_CASE("a file that would grow beyond a limit is left as it is") {
    std::string body =
        "## Part 2. Artifacts\n### Work\n|Criterion|" + std::string(50, 'x') + "|\n|-|-|\n";
    while (body.size() < 60'000)
        body += "|a|b|\n";
    CHECK(format_one(front_matter + body).result == FormatResult::too_large);
}

TEST_CASE("trees mean the same if only places and the order of fields differ") {
    const auto tree = [](const std::string& key, const std::string& value) {
        syntax::Tree made;
        made.root.type = syntax::NodeType::mapping;
        for (const std::string& name : {key, std::string("z")}) {
            syntax::Node node;
            node.type = syntax::NodeType::scalar;
            node.scalar.text = value;
            made.root.entries.push_back({name, {}, node});
        }
        return made;
    };
    syntax::Tree turned = tree("a", "1");
    std::swap(turned.root.entries[0], turned.root.entries[1]);
    CHECK(workspace::is_same_meaning(tree("a", "1"), turned));
    CHECK_FALSE(workspace::is_same_meaning(tree("a", "1"), tree("a", "2")));
    CHECK_FALSE(workspace::is_same_meaning(tree("a", "1"), tree("b", "1")));
    turned.comments.push_back({{}, "# lost"});
    CHECK_FALSE(workspace::is_same_meaning(tree("a", "1"), turned));
}
