// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_reader.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith::syntax;

namespace {

std::string cut(std::string_view text, Range range) {
    return std::string(text.substr(range.begin, range.end - range.begin));
}

// Each link as `whole -> destination as written (destination) "words"`.
std::vector<std::string> links(std::string_view text) {
    std::vector<std::string> shown;
    for (const MarkdownLink& link : read_markdown(text).links)
        shown.push_back(cut(text, link.whole) + " -> " + cut(text, link.destination_range) + " (" +
                        link.destination + ") \"" + link.text + '"');
    return shown;
}

template <class Facts>
std::vector<std::string> cuts(std::string_view text, const Facts& facts) {
    std::vector<std::string> shown;
    for (const auto& fact : facts) {
        if constexpr (requires { fact.range; })
            shown.push_back(cut(text, fact.range));
        else
            shown.push_back(cut(text, fact));
    }
    return shown;
}

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("links are found with their bytes") {
    CHECK(links("a [b](c.md) d") == Strings{"[b](c.md) -> c.md (c.md) \"b\""});
    CHECK(links("[b *c*](<d e> 'f')") == Strings{"[b *c*](<d e> 'f') -> d e (d e) \"b c\""});
    CHECK(links("[a](b(c)d \"t\")") == Strings{"[a](b(c)d \"t\") -> b(c)d (b(c)d) \"a\""});
    CHECK(links("[a]()") == Strings{"[a]() ->  () \"a\""});
    CHECK(links("![a *b*](c.png)") == Strings{"![a *b*](c.png) -> c.png (c.png) \"a b\""});
    CHECK(links("[![a](b)](c)") ==
          Strings{"[![a](b)](c) -> c (c) \"a\"", "![a](b) -> b (b) \"a\""});
    CHECK(links("<https://example.org/a>") ==
          Strings{"<https://example.org/a> -> https://example.org/a (https://example.org/a) "
                  "\"https://example.org/a\""});
}

TEST_CASE("escapes and entities before a link do not move it") {
    CHECK(links("\\[a\\] &amp; &lt;x&gt; \\* `[n](o)` [b](c&amp;d\\)e)") ==
          Strings{"[b](c&amp;d\\)e) -> c&amp;d\\)e (c&d)e) \"b\""});
}

TEST_CASE("a lone ampersand is no entity, whatever ends further on") {
    CHECK(links("& a &#35; [n](o)") == Strings{"[n](o) -> o (o) \"n\""});
    CHECK(links("R&D; &a b; [n](o)") == Strings{"[n](o) -> o (o) \"n\""});
}

TEST_CASE("links are found on indented, lazy and quoted lines") {
    CHECK(links("- a\n  b\n\n   c [d](e)\nlazy [f](g)\n").size() == 2);
    CHECK(links("> a\n> [b\n> c](d)\n[e](f)") ==
          Strings{"[b\n> c](d) -> d (d) \"b c\"", "[e](f) -> f (f) \"e\""});
    CHECK(links("1. a\n\n    > - x\n    >   [b](c)\n") == Strings{"[b](c) -> c (c) \"b\""});
    CHECK(links("- a\n\n\t[b](c)") == Strings{"[b](c) -> c (c) \"b\""});
}

TEST_CASE("links are found in table cells, also behind an escaped pipe") {
    const std::string text = "> | a | b |\n> |---|---|\n> | c \\| [d](e) | **[f](g)** |\n";
    CHECK(links(text) == Strings{"[d](e) -> e (e) \"d\"", "[f](g) -> g (g) \"f\""});
}

TEST_CASE("a reference link has no destination of its own, and its definition is found") {
    const std::string text = "para [a][b] and [b]\n\n[b]: c 'd'\n\n- [e]: f\n";
    CHECK(links(text) == Strings{"[a][b] ->  (c) \"a\"", "[b] ->  (c) \"b\""});
    CHECK(cuts(text, read_markdown(text).definitions) == Strings{"[b]: c 'd'", "[e]: f"});
}

TEST_CASE("words below a definition keep their place") {
    const std::string text = "[a]: b\nwords [c](d)";
    CHECK(links(text) == Strings{"[c](d) -> d (d) \"c\""});
    CHECK(cuts(text, read_markdown(text).definitions) == Strings{"[a]: b"});
}

TEST_CASE("what looks like a definition inside a paragraph or code is none") {
    for (const std::string_view text :
         {"words\n[a]: b", "```\n[a]: b\n```", "[@a]: two words here"})
        CHECK(read_markdown(text).definitions.empty());
}

TEST_CASE("citations are found with their bytes, across lines and in cells and headings") {
    const std::string text =
        "#### A [@a]\n\ntext [@b, p. 3;\n@c] *[@d]*\n\n| x [@e] |\n|---|\n| [@f] |";
    const MarkdownFacts facts = read_markdown(text);
    CHECK(cuts(text, facts.citations) == Strings{"a", "b", "c", "d", "e", "f"});
    CHECK(facts.citations[1].locator == "p. 3");
}

TEST_CASE("code, escapes and links hold no citations") {
    CHECK(read_markdown("`[@a]` \\[@b] [@c](d)\n\n    [@e]\n").citations.empty());
}

TEST_CASE("headings are found with level and words") {
    const std::string text = "#### One ####\n\n> Two\n> ---\n";
    const MarkdownFacts facts = read_markdown(text);
    CHECK(cuts(text, facts.headings) == Strings{"One", "Two"});
    CHECK(facts.headings[0].level == 4);
    CHECK(facts.headings[1].level == 2);
}

TEST_CASE("prose is what a reader reads") {
    const std::string text =
        "One *two* three\nfour `code` five [six](seven) ![eight](nine) [@ten] eleven &amp; \\*\n";
    CHECK(cuts(text, read_markdown(text).prose) ==
          Strings{"One", "two", "three\nfour", "five", "six", "eleven &amp; \\*"});
    const std::string quoted = "> a\n> b\n";
    CHECK(cuts(quoted, read_markdown(quoted).prose) == Strings{"a", "b"});
}

TEST_CASE("raw html is found with its bytes") {
    const std::string text = "a <b>c</b>\n\n<div>\nd\n</div>\n\n`<i>`\n";
    CHECK(cuts(text, read_markdown(text).raw_html) == Strings{"<b>", "</b>", "<div>\nd\n</div>"});
}

TEST_CASE("a table under a line of dashes is no heading") {
    const std::string text = "| [a](b) | c |\n|---|---|\n| d | e |\n---\n";
    const MarkdownFacts facts = read_markdown(text);
    CHECK(facts.headings.empty());
    CHECK(facts.links.size() == 1);
    CHECK(cuts(text, facts.prose) == Strings{"a", "c", "d", "e"});
}

TEST_CASE("positions are right with multi-byte characters before them") {
    const std::string text =
        "\u6559\u5e2b \U0001F469\u200D\U0001F3EB \u00e9 [\u00fc](\u00f1.md) [@k]";
    CHECK(links(text) == Strings{"[\u00fc](\u00f1.md) -> \u00f1.md (\u00f1.md) \"\u00fc\""});
    CHECK(cuts(text, read_markdown(text).citations) == Strings{"k"});
}

TEST_CASE("limits are size and marks at the start of a line") {
    CHECK(is_within_limits(std::string(64U << 10U, 'a')));
    CHECK_FALSE(is_within_limits(std::string((64U << 10U) + 1, 'a')));
    std::string marks;
    for (int i = 0; i < 100; ++i)
        marks += i % 2 == 0 ? "> " : "1. ";
    CHECK(is_within_limits("words\n" + marks + "a"));
    CHECK_FALSE(is_within_limits("words\n- " + marks + "a"));
    CHECK(read_markdown("- " + marks + "[a](b)").links.empty());
}
