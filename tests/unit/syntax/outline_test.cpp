// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The outline against cmark itself, on many small random texts, and by example where it goes its
// own way (comments, tables).
#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/outline.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

using namespace credsmith::syntax;

namespace {

std::string cut(std::string_view text, Range range) {
    return std::string(text.substr(range.begin, range.end - range.begin));
}

std::string name_of(BlockType type) {
    switch (type) {
    case BlockType::heading:
        return "heading";
    case BlockType::paragraph:
        return "paragraph";
    case BlockType::entry:
        return "entry";
    case BlockType::quote:
        return "quote";
    case BlockType::fence:
    case BlockType::code:
        return "code";
    case BlockType::table:
        return "table";
    case BlockType::rule:
        return "rule";
    }
    return {};
}

std::string name_of(cmark_node* node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return "heading";
    case CMARK_NODE_PARAGRAPH:
        return "paragraph";
    case CMARK_NODE_ITEM:
        return "entry";
    case CMARK_NODE_BLOCK_QUOTE:
        return "quote";
    case CMARK_NODE_CODE_BLOCK:
        return "code";
    case CMARK_NODE_THEMATIC_BREAK:
        return "rule";
    default:
        return "something else";
    }
}

// `type line` for each block at the top level; list entries count one by one.
std::vector<std::string> blocks_of_cmark(const std::string& text) {
    std::vector<std::string> blocks;
    const auto add = [&blocks](cmark_node* node) {
        blocks.push_back(name_of(node) + ' ' + std::to_string(cmark_node_get_start_line(node)));
    };
    const CmarkTree tree = parse_cmark(text);
    for (cmark_node* node = cmark_node_first_child(tree.get()); node != nullptr;
         node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_LIST)
            add(node);
        else
            for (cmark_node* item = cmark_node_first_child(node); item != nullptr;
                 item = cmark_node_next(item))
                add(item);
    }
    return blocks;
}

std::vector<std::string> blocks_of_outline(const std::string& text) {
    std::vector<std::string> blocks;
    for (const OutlineBlock& block : read_outline(text).blocks) {
        const auto line =
            1 + std::count(text.begin(),
                           text.begin() + static_cast<std::ptrdiff_t>(block.range.begin), '\n');
        blocks.push_back(name_of(block.type) + ' ' + std::to_string(line));
    }
    return blocks;
}

// Pieces that mean something to block structure, put together at random.
std::string random_markdown(std::mt19937& random) {
    static constexpr std::array<std::string_view, 30> pieces{
        "- ",    "-",  "* ",  "+\t",  "1. ", "2) ", "> ",  ">",    "  ",   "    ",
        "\t",    "# ", "## ", "#",    "---", "===", "```", "~~~~", "a b",  "word",
        "* * *", "\n", "\n",  "\n\n", "\n",  " ",   "   ", "1.",   "text", "\n"};
    std::string text;
    const auto count = 4 + random() % 24;
    for (std::size_t i = 0; i < count; ++i)
        text += pieces[random() % pieces.size()];
    return text + '\n';
}

} // namespace

TEST_CASE("the outline has the blocks that cmark has, at the same lines") {
    std::mt19937 random{20260101};
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_markdown(random);
        CAPTURE(text);
        REQUIRE(blocks_of_outline(text) == blocks_of_cmark(text));
    }
}

TEST_CASE("a heading knows its level and its words") {
    const std::string text = "##  Method components {#a} ##\n\nKey method\n---\n\n### C#\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 3);
    CHECK(outline.blocks[0].level == 2);
    CHECK(cut(text, outline.blocks[0].text) == "Method components {#a}");
    CHECK(outline.blocks[1].level == 2);
    CHECK(outline.blocks[1].is_setext);
    CHECK(cut(text, outline.blocks[1].text) == "Key method");
    CHECK(cut(text, outline.blocks[2].text) == "C#");
}

TEST_CASE("a fence knows its info and the lines between its marks") {
    const std::string text = "```yaml fields\na: 1\nb: 2\n```\nprose\n~~~\nopen";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 3);
    CHECK(cut(text, outline.blocks[0].info) == "yaml fields");
    CHECK(cut(text, outline.blocks[0].text) == "a: 1\nb: 2\n");
    CHECK(outline.blocks[0].is_closed);
    CHECK_FALSE(outline.blocks[2].is_closed);
    CHECK(cut(text, outline.blocks[2].text) == "open");
}

TEST_CASE("headings inside fences, lists and comments are none of the top level") {
    const std::string text = "```\n## a\n```\n- x\n  ## b\n\n  ## c\n\n<!-- \n## d\n-->\n## e\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 3);
    CHECK(outline.blocks[0].type == BlockType::fence);
    CHECK(outline.blocks[1].type == BlockType::entry);
    CHECK(cut(text, outline.blocks[1].range) == "- x\n  ## b\n\n  ## c");
    CHECK(cut(text, outline.blocks[2].text) == "e");
    REQUIRE(outline.comments.size() == 1);
    CHECK(cut(text, outline.comments[0]) == "<!-- \n## d\n-->");
}

TEST_CASE("an entry knows where its text starts and how far it is indented") {
    const std::string text = " 1.  first\n     more\n- second\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 2);
    CHECK(cut(text, outline.blocks[0].text) == "first");
    CHECK(outline.blocks[0].indent == 5);
    CHECK(outline.blocks[1].indent == 2);
}

TEST_CASE("comments in code are code") {
    const std::string text =
        "`<!-- a -->` <!-- b -->\n\n    <!-- c -->\n\n```\n<!-- d -->\n```\n\\<!-- e -->\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.comments.size() == 1);
    CHECK(cut(text, outline.comments[0]) == "<!-- b -->");
}

TEST_CASE("a comment between list entries does not end the list, and may hold marks") {
    const std::string text = "- a\n<!-- x -- y\n```\n-->\n- b\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 2);
    CHECK(outline.blocks[1].type == BlockType::entry);
}

TEST_CASE("a comment without an end is reported once and hides nothing") {
    const Outline outline = read_outline("<!-- a\n\n<!-- b\n\n## c\n");
    REQUIRE(outline.unclosed_comment.has_value());
    CHECK(*outline.unclosed_comment == 0);
    CHECK(outline.blocks.back().type == BlockType::heading);
}

TEST_CASE("what opens and is never closed is found at its marks") {
    const auto found = [](const std::string& text) {
        const auto marks = find_unclosed(text);
        return marks ? cut(text, *marks) : "";
    };
    CHECK(found("one\n\n```text\ntwo\n") == "```text");
    CHECK(found("- one\n\n  ~~~\n  two\n\nthree\n") == "~~~");
    CHECK(found("> ```\n> one\n\n```\ntwo\n```\n") == "```");
    CHECK(found("one <!-- two\n\n```\nthree\n") == "<!--");
    CHECK(found("```\n<!--\n") == "```");
    CHECK(found("```\n<!--\n```\n~~~\n```\n~~~\n").empty());
    CHECK(found("one <!-- two --> `<!--` three\n").empty());
    CHECK(found("").empty());
}

TEST_CASE("a table is a block, also directly below prose, and is not underlined") {
    const std::string text = "prose\n| a | b |\n|---|---|\n| c | d |\n---\nmore\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 4);
    CHECK(outline.blocks[0].type == BlockType::paragraph);
    CHECK(outline.blocks[1].type == BlockType::table);
    CHECK(cut(text, outline.blocks[1].range) == "| a | b |\n|---|---|\n| c | d |");
    CHECK(outline.blocks[2].type == BlockType::rule);
}

TEST_CASE("a comment in a table is found, and the table goes on") {
    const std::string text = "| a | b |\n|---|---|\n| c <!-- x | y --> | d |\n| e | f |\n";
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 1);
    CHECK(outline.blocks[0].range.end + 1 == text.size());
    CHECK(outline.comments.size() == 1);
}

TEST_CASE("hostile depth takes linear time and stays a list") {
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "- ";
    text += 'a';
    for (int i = 0; i < 100000; ++i)
        text += '\n';
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks.size() == 1);
    CHECK(outline.blocks[0].type == BlockType::entry);
}
