// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/apply_edits.h"
#include "credsmith/rewrite/format.h"
#include "credsmith/syntax/yaml_reader.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;

namespace {

/// A stack in normal form.
std::string formatted(std::string bytes) {
    for (const rewrite::FormatStep step : rewrite::format_steps()) {
        diagnostic::Reporter reporter;
        const text::Span all{{}, 0, static_cast<text::ByteOffset>(bytes.size())};
        const syntax::Tree tree = syntax::read_yaml(bytes, all, reporter);
        REQUIRE(reporter.found().empty());
        bytes = rewrite::apply_edits(
            bytes, step({{}, bytes, rewrite::Form::yaml, model::FileKind::stack, tree}));
    }
    return bytes;
}

} // namespace

TEST_CASE("fields come in the order of the table, unknown ones last and in their order") {
    CHECK(formatted("x-b: 1\ntitle: A\nx-a: 2\nkind: stack\nid: a\n") ==
          "kind: stack\nid: a\ntitle: A\nx-b: 1\nx-a: 2\n");
}

TEST_CASE("a comment moves with the field below it, one behind a value stays there") {
    CHECK(formatted("# of the title\ntitle: A # here\n# of the kind\nkind: stack\n") ==
          "# of the kind\nkind: stack\n# of the title\ntitle: A # here\n");
}

TEST_CASE("comments above a blank line and below the last field stay at the ends of the file") {
    CHECK(formatted("# of the file\n\ntitle: A\nkind: stack\n# the end\n") ==
          "# of the file\n\nkind: stack\ntitle: A\n# the end\n");
}

TEST_CASE("a comment to an editor stays at the top") {
    const std::string schema = "# yaml-language-server: $schema=stack.json\n";
    CHECK(formatted(schema + "title: A\nkind: stack\n") == schema + "kind: stack\ntitle: A\n");
}

TEST_CASE("a comment to credsmith about one field does not become one about the file") {
    const std::string text = "title: A\n# credsmith: ignore a/b -- why\nkind: stack\n";
    CHECK(formatted(text) == text);
}

TEST_CASE("a text moves with all its lines, also without a line end behind it") {
    CHECK(formatted("summary: |\n  one\n\n  # two\nkind: stack") ==
          "kind: stack\nsummary: |\n  one\n\n  # two\n");
}

TEST_CASE("one space stands behind a colon and behind a dash") {
    CHECK(formatted("kind :   stack\ntags:\n  -   a\n  -  b\n") ==
          "kind: stack\ntags:\n  - a\n  - b\n");
}

TEST_CASE("what follows in an entry moves left with it") {
    CHECK(formatted("kind: stack\nx-a:\n-   b: 1\n    c: |\n      text\n       more\n    d:\n    - "
                    "  e\n") ==
          "kind: stack\nx-a:\n- b: 1\n  c: |\n    text\n     more\n  d:\n  - e\n");
}

TEST_CASE("texts are never touched") {
    const std::string text =
        "kind: stack\nsummary: \"two   words  \n\n\n  -   more\"\nx-a: |\n\n\n"
        "  key:   value   \n  -   entry\n\n\n  end   \nx-b: >+\n  kept  \n\n\nx-c: 1\n";
    CHECK(formatted(text) == text);
}

TEST_CASE("blank lines and blanks at the ends of lines go") {
    CHECK(formatted("\n\nkind: stack  \n\n \n\ntitle: A # why \t\n\n\n") ==
          "kind: stack\n\ntitle: A # why\n");
}

TEST_CASE("a byte order mark and carriage returns go") {
    CHECK(formatted("\xEF\xBB\xBFkind: stack\r\ntitle: A\r\n") == "kind: stack\ntitle: A\n");
}
