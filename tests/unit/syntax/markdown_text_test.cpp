// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/markdown_text.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace credsmith;
using namespace credsmith::syntax;

namespace {

text::MappedText mapped(std::string_view bytes) {
    return map_lines(bytes, {text::SourceId{0}, 0, static_cast<text::ByteOffset>(bytes.size())});
}

std::string normal(std::string_view bytes) {
    return normalize_markdown(mapped(bytes)).text;
}

// Every byte of `text` stands where its map says.
bool maps_to_itself(const text::MappedText& text, std::string_view bytes) {
    if (text.map.decoded_size() != text.text.size()) return false;
    for (std::size_t i = 0; i < text.text.size(); ++i) {
        const text::Span span = text.map.to_source(i, i + 1);
        if (text.map.is_exact(i, i + 1) &&
            (text::length(span) != 1 || bytes[span.begin] != text.text[i]))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("normal form has no blank lines at its ends and no trailing blanks") {
    CHECK(normal("\n\n  \nfirst \n\nsecond\t\n\n") == "first\n\nsecond");
    CHECK(normal("") == "");
    CHECK(normal(" \n\t\n") == "");
    CHECK(normal("one\n \ntwo\n   \nthree\n\t\nfour") == "one\n\ntwo\n\nthree\n\nfour");
    CHECK(normal("```\na\n  \nb\n```") == "```\na\n\nb\n```");
}

TEST_CASE("a line of blanks only is a blank line") {
    CHECK(normal("one\n   \ntwo") == "one\n\ntwo");
    CHECK(normal("```\na\n   \nb\n```") == "```\na\n\nb\n```");
}

TEST_CASE("two trailing blanks stay where they break a line, and nowhere else") {
    CHECK(normal("one    \ntwo") == "one  \ntwo");
    CHECK(normal("one  \n\ntwo  ") == "one\n\ntwo");
    CHECK(normal("```\ncode  \nmore\n```\nprose  \nmore") == "```\ncode\nmore\n```\nprose  \nmore");
}

TEST_CASE("indentation common to all lines goes, but code keeps its own") {
    CHECK(normal("  one\n   two\n\n  three") == "one\n two\n\nthree");
    CHECK(normal("    code\n    more") == "    code\n    more");
}

TEST_CASE("comments go, with the line that only they stand on") {
    CHECK(normal("one\n<!-- a -->\ntwo") == "one\ntwo");
    CHECK(normal("one\n\n<!-- a\n\nb -->\n\ntwo") == "one\n\ntwo");
    CHECK(normal("one <!-- a --> two") == "one two");
    CHECK(normal("one  <!-- a -->\ntwo") == "one\ntwo");
    CHECK(normal("<!-- a --> one") == "one");
    CHECK(normal("<!-- a -->\n\n<!-- b -->\none") == "one");
    CHECK(normal("- a\n<!-- x -->\n- b") == "- a\n- b");
    CHECK(normal("| a <!-- x --> | b |") == "| a | b |");
    CHECK(normal("one\n\n<!-- a --> <!-- b -->\n\ntwo") == "one\n\ntwo");
}

TEST_CASE("one line is the words of a paragraph with single spaces where its lines ended") {
    const auto line = [](std::string_view bytes) { return one_line(mapped(bytes)); };
    CHECK(line("  one  two \t\n   three\n").text == "one  two three");
    CHECK(line("one\n\n\ntwo").text == "one two");
    CHECK(line(" \n\t").text.empty());
    const text::MappedText joined = line(" one \n two");
    CHECK(joined.map.to_source(4, 7) == mapped(" one \n two").map.to_source(7, 10));
    CHECK(maps_to_itself(joined, " one \n two"));
}

TEST_CASE("a comment at the end of a paragraph does not join it with the next one") {
    CHECK(normal("one <!-- a -->\n\n<!-- b -->\ntwo") == "one\n\ntwo");
    CHECK(normal("one <!-- a -->\n<!-- b -->\ntwo") == "one\ntwo");
}

TEST_CASE("a comment inside code stays") {
    CHECK(normal("`<!-- a -->`") == "`<!-- a -->`");
    CHECK(normal("```\n<!-- a -->\n```") == "```\n<!-- a -->\n```");
}

TEST_CASE("a comment added as a paragraph changes nothing") {
    CHECK(normal("one\n\n<!-- c -->\n\ntwo") == normal("one\n\ntwo"));
    CHECK(normal("one\n\n<!-- c -->\ntwo") == normal("one\n\ntwo"));
    CHECK(normal("one\n<!-- c -->\n\ntwo") == normal("one\n\ntwo"));
}

TEST_CASE("line ends of both kinds give the same text, and every byte maps to itself") {
    const std::string unix_text =
        "## a \n\n- b  \n  c\n\n<!-- d -->\n\n\u6559\u5e2b \U0001F600\n\te\n";
    std::string windows_text;
    for (const char byte : unix_text)
        windows_text += byte == '\n' ? "\r\n" : std::string(1, byte);
    const text::MappedText one = normalize_markdown(mapped(unix_text));
    const text::MappedText other = normalize_markdown(mapped(windows_text));
    CHECK(one.text == other.text);
    CHECK(maps_to_itself(one, unix_text));
    CHECK(maps_to_itself(other, windows_text));
}

TEST_CASE("normal form of normal form is the same") {
    for (const std::string_view text :
         {"  one\n   two  \n\n\n three", "- a\n<!-- x -->\n\n- b\n", "    code  \n    more\n",
          "one <!-- a --> two\n\n<!-- b -->\n\n\n"}) {
        const std::string once = normal(text);
        CHECK(normal(once) == once);
    }
}

TEST_CASE("an entry loses its marker and the indentation of its lines") {
    const auto dedent = [](std::string_view entry, std::size_t content, std::size_t indent) {
        return dedent_entry(mapped(entry), content, indent).text;
    };
    CHECK(dedent("- one\n  two\n\n      code", 2, 2) == "one\ntwo\n\n    code");
    CHECK(dedent("1. one\nlazy\n   - two", 3, 3) == "one\nlazy\n- two");
    CHECK(dedent("- one\n\ttwo\n\t\tthree", 2, 2) == "one\n  two\n      three");
}

TEST_CASE("an entry with tabs keeps the way back to its bytes") {
    const std::string entry = "- one\n\ttwo";
    const text::MappedText text = dedent_entry(mapped(entry), 2, 2);
    REQUIRE(text.text == "one\n  two");
    CHECK(maps_to_itself(text, entry));
    CHECK(text.map.to_source(6, 9).begin == 7);
}
