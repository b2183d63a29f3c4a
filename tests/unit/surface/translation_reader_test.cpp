// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/surface/translation_reader.h"
#include "support/print_tree.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::surface {
namespace {

using Lines = std::vector<std::string>;

struct Read {
    std::string bytes;
    syntax::Tree tree;
    Lines findings; ///< `slug [bytes] message`
};

Read read(std::string_view body) {
    Read result{"---\nkind: translation\n---\n" + std::string(body), {}, {}};
    diagnostic::Reporter reporter;
    result.tree = read_translation(text::SourceId{0}, result.bytes, reporter);
    for (const diagnostic::Diagnostic& each : reporter.found())
        result.findings.push_back(std::string(each.kind->slug) + " [" +
                                  result.bytes.substr(each.span.begin, text::length(each.span)) +
                                  "] " + each.message);
    return result;
}

} // namespace

TEST_CASE("each second-level heading is the key of a text") {
    const Read result = read("## goal.body {source=3f9a2c41d0be machine=true}\n"
                             "<!-- Choose one. -->\n\nElija *una*.\n\n#### Después\n\nMire.\n\n"
                             "## title\n\n");
    CHECK(result.findings.empty());
    const syntax::Node* sections = result.tree.root.find("sections");
    REQUIRE(sections != nullptr);
    REQUIRE(sections->entries.size() == 2);
    const syntax::Node& body = sections->entries[0].value;
    CHECK(sections->entries[0].key == "goal.body");
    CHECK(body.find("text")->text() == "Elija *una*.\n\n#### Después\n\nMire.");
    CHECK(body.find("source")->text() == "3f9a2c41d0be");
    CHECK(body.find("machine")->text() == "true");
    CHECK(sections->entries[1].value.find("text")->text().empty());
    CHECK(result.tree.comments.size() == 1);
}

TEST_CASE("what stands under no key is found, and the rest is read") {
    const Read result = read("Una nota.\n\n# Práctica\n\n## title\n\nUno\n\n## title\n\nDos\n");
    CHECK(result.findings ==
          Lines{"structure/stray-text [Una nota.] there is no field for this text",
                "structure/unknown-section [Práctica] `Práctica` is a first-level heading, and "
                "every text stands under a second-level heading",
                "structure/repeated-section [title] `title` is translated here a second time"});
    CHECK(result.tree.root.find("sections")->entries.size() == 1);
}

TEST_CASE("a heading without a key is found") {
    CHECK(read("##\n\nUno\n").findings.size() == 1);
}

} // namespace credsmith::surface
