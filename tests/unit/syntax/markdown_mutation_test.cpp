// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Malformed Markdown: whatever the bytes, reading ends, and every range lies in the text.
#include "credsmith/syntax/markdown_html.h"
#include "credsmith/syntax/markdown_reader.h"
#include "credsmith/syntax/markdown_text.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

using namespace credsmith;
using namespace credsmith::syntax;

namespace {

constexpr std::array<std::string_view, 44> pieces{
    "[",     "](",       ")",         "![",         "[@key]", "[@a; @b, p. 1]",
    "<",     ">",        "https://a", "<a@b.c>",    "`",      "``",
    "*",     "**",       "_",         "\\",         "&amp;",  "&#x41;",
    "&bad;", "\n",       "\n\n",      "> ",         "- ",     "1. ",
    "    ",  "\t",       "| ",        "|---|\n",    "|",      "# ",
    "## ",   "---\n",    "```\n",     "<!-- ",      " -->",   "<div>",
    "</b>",  "[x]: y\n", "\u6559",    "\U0001F600", "words ", "two",
    "  \n",  "]"};

std::string random_markdown(std::mt19937& random) {
    std::string text;
    const auto count = random() % 60;
    for (std::size_t i = 0; i < count; ++i)
        text += pieces[random() % pieces.size()];
    return text;
}

bool lies_in(std::string_view text, Range range) {
    return range.begin <= range.end && range.end <= text.size();
}

void check_ranges(std::string_view text) {
    const MarkdownFacts facts = read_markdown(text);
    for (const MarkdownLink& link : facts.links) {
        REQUIRE(lies_in(text, link.whole));
        REQUIRE(text.substr(link.whole.begin).find_first_of(link.is_image ? "!" : "[<") == 0);
        REQUIRE(std::string_view{"])>"}.find(text[link.whole.end - 1]) != std::string_view::npos);
        REQUIRE(lies_in(text, link.destination_range));
        REQUIRE(lies_in(text, link.text_range));
    }
    for (const Citation& citation : facts.citations)
        REQUIRE(text.substr(citation.range.begin - 1, citation.key.size() + 1) ==
                '@' + citation.key);
    std::size_t end = 0;
    for (const Prose& prose : facts.prose) {
        REQUIRE(lies_in(text, prose.range));
        REQUIRE(prose.range.begin >= end);
        end = prose.range.end;
    }
    for (const Heading& heading : facts.headings)
        REQUIRE(lies_in(text, heading.range));
    for (const Range& html : facts.raw_html)
        REQUIRE(lies_in(text, html));
}

} // namespace

TEST_CASE("random Markdown is read to its end, with ranges in the text") {
    std::mt19937 random{42};
    for (int round = 0; round < 4000; ++round) {
        const std::string text = random_markdown(random);
        CAPTURE(text);
        check_ranges(text);
        const auto size = static_cast<text::ByteOffset>(text.size());
        const text::MappedText normal = normalize_markdown(map_lines(text, {{}, 0, size}));
        REQUIRE(normal.map.decoded_size() == normal.text.size());
        check_ranges(normal.text);
        REQUIRE(markdown_to_html(text).find("<script") == std::string::npos);
        (void)markdown_to_plain_text(text);
        REQUIRE(rewrite_destinations(text, [](std::string_view destination) {
                    return std::string(destination);
                }) == text);
    }
}

TEST_CASE("known patterns that make parsers slow are read to their end") {
    for (const std::string_view piece : {"![[]()", "*a ", "[", "`a``b", "<!-- ", "| a ", "&amp;",
                                         "[a]: b\n", "\\", "**x ", "![a](b", "> ", "_a*"}) {
        std::string text;
        while (text.size() + piece.size() < (64U << 10U))
            text += piece;
        check_ranges(text);
        (void)markdown_to_html(text);
    }
}
