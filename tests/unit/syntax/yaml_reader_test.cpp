// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the YAML reader makes of what authors write: values, styles, spans, comments, and what is
// left after a mistake.
#include "credsmith/syntax/yaml_reader.h"
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::syntax;
using credsmith::tests::read;
using credsmith::tests::Reading;

TEST_CASE("each style of scalar has its value, its style and the span as written") {
    const Reading reading = read("plain: two words\n"
                                 "single: 'it''s'\n"
                                 "double: \"a\\tb\" # with a comment\n"
                                 "literal: |\n"
                                 "  one\n"
                                 "\n"
                                 "  two\n"
                                 "folded: >-\n"
                                 "  one\n"
                                 "  two\n");

    struct Expected {
        std::string_view key, text, written;
        ScalarStyle style;
    };

    const std::vector<Expected> expected = {
        {"plain", "two words", "two words", ScalarStyle::plain},
        {"single", "it's", "'it''s'", ScalarStyle::single_quoted},
        {"double", "a\tb", R"("a\tb")", ScalarStyle::double_quoted},
        {"literal", "one\n\ntwo\n", "one\n\n  two", ScalarStyle::literal},
        {"folded", "one two", "one\n  two", ScalarStyle::folded},
    };
    CHECK(reading.findings.empty());
    for (const Expected& each : expected) {
        CAPTURE(each.key);
        const Node& node = reading.at(each.key);
        CHECK(node.text() == each.text);
        CHECK(reading.cut(node.span) == each.written);
        CHECK(node.style == each.style);
    }
}

TEST_CASE("scalars stay text: no number, boolean or date is read into them") {
    const Reading reading = read("version: 1.10\nanswer: no\npostcode: 0123\ndate: 2024-02-30\n");
    CHECK(reading.at("version").text() == "1.10");
    CHECK(reading.at("answer").text() == "no");
    CHECK(reading.at("postcode").text() == "0123");
    CHECK(reading.at("date").text() == "2024-02-30");
}

TEST_CASE("an empty value stands right behind its marker, a written null where it is written") {
    const Reading reading = read(
        "empty:   # nothing\nwritten: null\ntilde: ~\nlist:\n-\n- x\n\nnullable: nullable\nlast:");
    CHECK(reading.findings.empty());
    CHECK(reading.at("empty").is_null());
    CHECK(reading.at("empty").span == text::Span{text::SourceId{7}, 6, 6});
    CHECK(reading.cut(reading.at("written").span) == "null");
    CHECK(reading.cut(reading.at("tilde").span) == "~");
    REQUIRE(reading.at("list").items.size() == 2);
    CHECK(reading.at("list").items[0].is_null());
    CHECK(reading.at("nullable").is_scalar());
    CHECK(reading.at("last").is_null());
    CHECK(reading.at("last").span.begin == reading.bytes.size());
}

TEST_CASE("collections span their children, or their brackets") {
    const Reading reading =
        read("block:\n  - one\n  - two: 2\n    three: 3\nflow: [a, {b: c}, d: e,]\n");
    CHECK(reading.cut(reading.at("block").span) == "one\n  - two: 2\n    three: 3");
    CHECK(reading.cut(reading.at("block").items[1].span) == "two: 2\n    three: 3");
    CHECK(reading.cut(reading.at("flow").span) == "[a, {b: c}, d: e,]");
    CHECK(reading.cut(reading.at("flow").items[1].span) == "{b: c}");
    CHECK(reading.cut(reading.at("flow").items[2].span) == "d: e");
    CHECK(reading.cut(reading.tree.root.span) == reading.bytes.substr(0, reading.bytes.size() - 1));
}

TEST_CASE("a key has its decoded text and the span as written") {
    const Reading reading = read("'it''s': 1\nplain key : 2\n");
    REQUIRE(reading.tree.root.entries.size() == 2);
    CHECK(reading.tree.root.entries[0].key == "it's");
    CHECK(reading.cut(reading.tree.root.entries[0].key_span) == "'it''s'");
    CHECK(reading.tree.root.entries[1].key == "plain key");
    CHECK(reading.cut(reading.tree.root.entries[1].key_span) == "plain key");
}

TEST_CASE("comments are kept in order, with their marks") {
    const Reading reading = read("# top\n---\n# before\na: 1 # beside\nb: | # of a block\n  # "
                                 "text\n# between\nc:\n  # inside\n  - 1\n# end");
    std::vector<std::string> comments;
    for (const Comment& comment : reading.tree.comments)
        comments.push_back(comment.text);
    CHECK(comments == std::vector<std::string>{"# top", "# before", "# beside", "# of a block",
                                               "# between", "# inside", "# end"});
    CHECK(reading.at("b").text() == "# text\n");
}

TEST_CASE("a byte order mark and Windows line ends do not move a span") {
    const Reading reading = read("\xEF\xBB\xBF# c\r\ntitle: Zeit \xF0\x9F\x95\xB0\r\ntext: |\r\n  "
                                 "eins\r\n  zwei\r\nend: \"a\r\n  b\"\r\n");
    CHECK(reading.findings.empty());
    CHECK(reading.tree.comments.at(0).text == "# c");
    CHECK(reading.cut(reading.at("title").span) == "Zeit \xF0\x9F\x95\xB0");
    CHECK(reading.at("text").text() == "eins\nzwei\n");
    CHECK(reading.cut(reading.at("text").scalar.map.to_source(5, 9)) == "zwei");
    CHECK(reading.at("end").text() == "a b");
}

TEST_CASE("a document may start with a line of hyphens and end with one of dots") {
    const Reading reading = read("---\na: 1\n...\n# end\n");
    CHECK(reading.findings.empty());
    CHECK(reading.at("a").text() == "1");
}

TEST_CASE("a text of comments and blank lines is no mistake and has no root") {
    for (const char* text : {"", "\n", "# only\n", "---\n", "---\n# c\n...\n", "\xEF\xBB\xBF"}) {
        CAPTURE(text);
        const Reading reading = read(text);
        CHECK(reading.findings.empty());
        CHECK(reading.tree.root.is_null());
        CHECK(reading.tree.lost.empty());
    }
}

TEST_CASE("a range of a file is read as if it stood alone, with the spans of the file") {
    const std::string bytes = "- prompt\n  ```yaml fields\n  words: 150\n  links: [a]\n  ```\n";
    diagnostic::Reporter reporter;
    const auto begin = static_cast<text::ByteOffset>(bytes.find("words"));
    const auto end = static_cast<text::ByteOffset>(bytes.rfind("  ```"));
    for (const text::ByteOffset start : {begin, begin - 2}) {
        const Tree tree = read_yaml(bytes, {text::SourceId{0}, start, end}, reporter);
        REQUIRE(tree.root.entries.size() == 2);
        CHECK(tree.root.entries[0].key_span.begin == begin);
        CHECK(tree.root.find("links")->items.at(0).span.begin == bytes.find("a]"));
    }
    CHECK(reporter.found().empty());
}

TEST_CASE("a range that ends inside a Windows line end is read to its end") {
    const std::string bytes = "a: >-\r\n  text\r\n";
    diagnostic::Reporter reporter;
    const auto end = static_cast<text::ByteOffset>(bytes.size() - 1);
    CHECK(read_yaml(bytes, {text::SourceId{0}, 0, end}, reporter).lost.size() == 1);
}

TEST_CASE("a mistake loses the entry it stands in and no other") {
    const Reading reading = read("title: One\nparts:\n  - a: [1, 2\n    b: 3\n# kept\nstatus: "
                                 "draft\nsummary: Note: this\nversion: 1.0\n");
    CHECK(reading.findings.size() == 2);
    CHECK(reading.tree.lost == std::vector<std::string>{"summary"});
    const Node& part = reading.at("parts").items.at(0);
    CHECK(part.find("a")->is_lost);
    CHECK(part.find("b")->text() == "3");
    CHECK(reading.at("title").text() == "One");
    CHECK(reading.at("status").text() == "draft");
    CHECK(reading.at("version").text() == "1.0");
    CHECK(reading.tree.comments.size() == 1);
}

TEST_CASE("a quote that is not closed does not swallow the entries below") {
    const Reading reading =
        read("title: \"One\nsummary: \"Two\"\nstatus: 'draft\nversion: '1.0'\n");
    CHECK(reading.findings.size() == 2);
    CHECK(reading.tree.lost == std::vector<std::string>{"title", "status"});
    CHECK(reading.at("summary").text() == "Two");
    CHECK(reading.at("version").text() == "1.0");
}

TEST_CASE("the key of a line without a colon counts as lost, so that it is not missed twice") {
    CHECK(read("a: 1\ntitle Coaching\n").tree.lost == std::vector<std::string>{"title"});
    CHECK(read("title:Coaching\na: 1\n").tree.lost == std::vector<std::string>{"title"});
    CHECK(read("- a\n").tree.lost.empty());
    for (const char* slip : {"status; draft", "status\xEF\xBC\x9A draft", "? status: draft",
                             "[status]: draft", " status: draft"}) {
        const auto reading = read("a: 1\n" + std::string(slip) + "\nb: 2\n");
        CAPTURE(slip);
        CHECK(std::ranges::count(reading.tree.lost, "status") == 1);
        CHECK(reading.tree.root.find("b") != nullptr);
    }
}

TEST_CASE("a key out of line is lost from the top level only if nothing else can hold it") {
    CHECK(std::ranges::count(read("m:\n  a: 1\n b: 2\nc: 3\n").tree.lost, "b") == 0);
    CHECK(std::ranges::count(read("m:\n  a: 1\n   b: 2\nc: 3\n").tree.lost, "b") == 0);
}

TEST_CASE("lines without a colon do not lose the entry above them") {
    const Reading reading = read("id: x\nname River Valley\nurl:https://a.example\nend: 1\n");
    CHECK(reading.findings.size() == 2);
    CHECK(reading.at("id").text() == "x");
    CHECK(reading.tree.lost == std::vector<std::string>{"name", "url"});
    const Reading second = read("id: x\nname River Valley\ntitle Coaching\nend: 1\n");
    CHECK(second.findings.size() == 2);
    CHECK(second.at("id").text() == "x");
    CHECK(second.tree.lost == std::vector<std::string>{"name", "title"});
}

TEST_CASE("entries of a second document count as lost") {
    const Reading reading = read("a: 1\n---\nb: 2\nc: 3\n");
    CHECK(reading.tree.lost == std::vector<std::string>{"b", "c"});
}

TEST_CASE("of two entries with one key the first stays, and the second names it") {
    const Reading reading = read("a: 1\nb: 2\na: 3\n");
    CHECK(reading.at("a").text() == "1");
    CHECK(reading.tree.root.entries.size() == 2);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].message == "`a` is written twice");
    REQUIRE(reading.findings[0].labels.size() == 1);
    CHECK(reading.findings[0].labels[0].span.begin == 0);
}

TEST_CASE("a value that needs quotes can be given them by a fix") {
    const Reading reading = read("title: Coaching: a guide # note\n");
    REQUIRE(reading.findings.size() == 1);
    REQUIRE(reading.findings[0].fixes.size() == 1);
    const auto& change =
        std::get<diagnostic::ReplaceText>(reading.findings[0].fixes[0].changes.at(0));
    CHECK(reading.cut(change.span) == "Coaching: a guide");
    CHECK(change.replacement == "\"Coaching: a guide\"");
}

TEST_CASE("an anchor or a tag does not lose the value it stands at") {
    const Reading reading = read("a: &x one\nb: !note\n  c: 1\nd: &y\ne: !z [1]\n");
    CHECK(reading.findings.size() == 4);
    CHECK(reading.at("a").text() == "one");
    CHECK(reading.at("b").find("c")->text() == "1");
    CHECK(reading.at("d").is_null());
    CHECK(reading.at("e").items.size() == 1);
}

TEST_CASE("more values than a file may hold are one finding, and what follows counts as lost") {
    std::string text = "a: [";
    for (int i = 0; i < 60'000; ++i)
        text += "x,";
    text += "]\n";
    text += "b" + text.substr(1);
    text += "c: 1\n";
    const Reading reading = read(text);
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].kind->slug == "structure/file-too-large");
    CHECK(reading.tree.lost == std::vector<std::string>{"b", "c"});
}

TEST_CASE("brackets that go on may be pasted without indentation") {
    const Reading reading = read("badge: {\nfile: badge.png,\n\"alt\": [\na,\nb\n]\n}\nnext: 1\n");
    CHECK(reading.findings.empty());
    CHECK(reading.at("badge").find("file")->text() == "badge.png");
    CHECK(reading.at("badge").find("alt")->items.size() == 2);
    CHECK(reading.at("next").text() == "1");
}

TEST_CASE("keys repeated side by side are one list entry that lost its hyphen") {
    const Reading reading = read("list:\n  - id: a\n    title: A\n    id: b\n    title: B\n");
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].message == "`id` and what follows it are written twice");
    // What follows the first key belongs to the new entry, also where it was not there before.
    const Reading more =
        read("list:\n  - id: a\n    year: 1\n    id: b\n    url: x\n    year: 2\n");
    CHECK(more.findings.size() == 1);
    CHECK(more.at("list").items[0].entries.size() == 2);
}

TEST_CASE("a block whose text is not indented is lost, not empty") {
    const Reading reading = read("m:\n  body: |\nThe text of it stands here\nnext: 1\n");
    CHECK(reading.findings.size() == 1);
    CHECK(reading.at("m").find("body")->is_lost);
    CHECK(!read("m:\n  body: |\n# a comment\nnext: 1\n").at("m").find("body")->is_lost);
}

TEST_CASE("a block that ends the file in a line of spaces keeps that line") {
    const Reading reading = read("a: |\n  x\n   ");
    CHECK(reading.findings.empty());
    CHECK(reading.at("a").text() == "x\n \n");
    check_spans(reading);
    CHECK(read("a: |+\n   ").at("a").text() == "\n");
}

TEST_CASE("mistakes in one list do not hide each other") {
    const Reading reading = read("references:\n  - key: a\n    title: One: two\n    year: 2001\n"
                                 "  - key: b\n    authors: [x, y\n    title: Three: four\n"
                                 "  - key c\n    title: Five\n  - \"six\nend: 1\n");
    CHECK(reading.findings.size() == 5);
    CHECK(reading.tree.lost.empty());
    check_spans(reading);
    const std::vector<Node>& items = reading.at("references").items;
    REQUIRE(items.size() == 4);
    CHECK(items[0].find("title")->is_lost);
    CHECK(items[0].find("year")->text() == "2001");
    CHECK(items[1].find("key")->text() == "b");
    CHECK(items[1].find("authors")->is_lost);
    CHECK(items[2].find("key")->is_lost);
    CHECK(items[2].find("title")->text() == "Five");
    CHECK(items[3].is_lost);
    CHECK(reading.at("end").text() == "1");
}

TEST_CASE("a paragraph that lost its indentation is one mistake") {
    const Reading reading =
        read("summary: It begins here\nand goes on in a line that is so long that "
             "it was wrapped by an editor\nand ends here\nend: 1\n");
    CHECK(reading.findings.size() == 1);
    CHECK(reading.at("end").text() == "1");
}

TEST_CASE("a value that cannot be cut out is lost with the one around it") {
    const Reading reading = read("m:\n  a:\n    b: 1\n   c: 2\n  d: 3\n");
    CHECK(reading.findings.size() == 1);
    CHECK(reading.at("m").find("a")->is_lost);
    CHECK(reading.at("m").find("d")->text() == "3");
}

TEST_CASE("many mistakes in one large entry cost no more than a bounded time") {
    std::string text = "list:\n";
    for (int i = 0; i < 20'000; ++i)
        text += "  - title: One: two and some more words\n";
    const Reading reading = read(text + "end: 1\n");
    CHECK(reading.findings.size() > 100);
    CHECK(reading.findings.size() < 1'000);
    CHECK(reading.at("end").text() == "1");
}
