// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/markdown_writer.h"
#include "credsmith/syntax/markdown_html.h"

#include <doctest/doctest.h>

namespace credsmith::emit {
namespace {

TEST_CASE("escaped text shows as it is, wherever Markdown would read marks") {
    for (const char* text :
         {"*not* _emphasis_", "<script>alert(1)</script>", "[a](b)", "# no heading", "1. no list",
          "- no list", "> no quotation", "a \\ backslash", "AT&amp;T", "Q&A", "`code`", "+ 1"}) {
        CAPTURE(text);
        CHECK(syntax::markdown_to_plain_text(escape_markdown(text)) == text);
    }
}

TEST_CASE("text without marks stays byte for byte as it is") {
    for (const char* text : {"", "Plain words.", "Q&A (part 2), 50% - done!", "2018 was a year"})
        CHECK(escape_markdown(text) == text);
}

TEST_CASE("blocks are separated by one blank line") {
    MarkdownWriter writer;
    writer.heading(2, "Title");
    writer.paragraph("One.");
    writer.paragraph("");
    writer.heading(3, "");
    writer.paragraph("Two.");
    CHECK(writer.take() == "## Title\n\nOne.\n\nTwo.");
}

TEST_CASE("entries of one line stand together, longer ones apart and indented") {
    MarkdownWriter writer;
    writer.entry("-", "one");
    writer.entry("-", "two");
    writer.entry("10.", "first\n\n- inner");
    writer.entry("11.", "last");
    CHECK(writer.take() == "- one\n- two\n\n10. first\n\n    - inner\n\n11. last");
}

} // namespace
} // namespace credsmith::emit
