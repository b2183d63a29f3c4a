// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One mistake, one finding, at the bytes of the mistake.
#include "unit/syntax/yaml_reading.h"

#include <doctest/doctest.h>

#include <array>

using namespace credsmith;
using namespace credsmith::syntax;
using credsmith::tests::check_spans;
using credsmith::tests::read;
using credsmith::tests::Reading;

namespace {

struct Mistake {
    std::string_view document;
    std::string_view slug; ///< without its group
    std::string_view cut;  ///< the bytes of the span
};

constexpr auto mistakes = std::to_array<Mistake>({
    // Keys
    {"a: 1\nb: 2\na: 3\n", "duplicate-key", "a"},
    {"m:\n  a: 1\n  'a': 2\n", "duplicate-key", "'a'"},
    {"m: {a: 1, b: 2, a: 3}\n", "duplicate-key", "a"},
    {": x\n", "unusable-key", ":"},
    {"m:\n  ~: 1\n", "unusable-key", "~"},
    {"[a, b]: x\n", "unusable-key", "[a, b]"},
    {"m:\n  {a: 1}: x\n", "unusable-key", "{a: 1}"},
    {"a: 1\ntitle Coaching\nb: 2\n", "missing-colon", "title Coaching"},
    {"title Coaching\nb: 2\n", "missing-colon", "title Coaching"},
    {"title:Coaching\nb: 2\n", "missing-colon", "title:"},
    {"title:Coaching\n", "missing-colon", "title:"},
    {"m:\n  a: 1\n  b\n  c: 2\n", "missing-colon", "b"},
    {"m:\n  a: 1\n  b\n", "missing-colon", "b"},
    {"m:\n  - a:One\n    b: 2\n", "missing-colon", "a:"},
    {"m: {one, two}\n", "missing-colon", "one"},
    {"greeting: {student} is welcome\n", "missing-colon", "student"},
    {"m: {a: 1,5}\n", "missing-colon", "5"},
    {"m:\n  - a\n  -b\n", "missing-colon", "-"},
    {"m:\n  - {a: 1}\n  -{a: 2}\n  - {a: 3}\n", "missing-colon", "-"},
    {"m:\n  - (a: 1, b: 2)\n", "yaml-syntax", "(a: 1, b: 2)"},
    {"a: 1\n- b: 2\nc: 3\n", "wrong-indentation", "- b: 2"},
    {"m:\n  - {a: 1}\n   - {a: 2}\n", "wrong-indentation", "- {a: 2}"},
    // Indentation
    {"m:\n\ta: 1\n", "tab-indentation", "\t"},
    {"m:\n  a: 1\n\tb: 2\n\tc: 3\n", "tab-indentation", "\t"},
    {"m: [\n  1,\n \t\t2\n]\n", "tab-indentation", "\t\t"},
    {" a: 1\nb: 2\nc: 3\n", "wrong-indentation", "b"},
    {"a: 1\n b: 2\n", "wrong-indentation", "b"},
    {"m:\n  a:\n    b: 1\n   c: 2\n", "wrong-indentation", "c"},
    {"m:\n  - a: 1\n   b: 2\n", "wrong-indentation", "b"},
    {"m:\n  - a\n - b\n", "wrong-indentation", "- b"},
    {"a: 1\n- b\nc: 2\n", "wrong-indentation", "- b"},
    {"m: text\n  a: text\n", "wrong-indentation", "a"},
    {"m: |\n  one\n two\nb: 1\n", "wrong-indentation", "two"},
    {"m:\n\u00A0\u00A0a: 1\n  b: 2\n", "wrong-indentation", "\u00A0\u00A0"},
    {"m:\n  - a\n \u00A0- b\n\u3000- c\n", "wrong-indentation", " \u00A0"},
    {"m:\n  t: |\n \u00A0\u2002\u00A0one\n    two\n  b: 1\n", "wrong-indentation",
     " \u00A0\u2002\u00A0"},
    // Quotes and brackets
    {"a: \"one\nb: 2\n", "unclosed-quote", "\"one"},
    {"a: 'one\nb: 2\n", "unclosed-quote", "'one"},
    {"m:\n  - a: \"One\n    b: \"Two\"\nc: 1\n", "unclosed-quote", "\"One"},
    {"m:\n  a: \"One # two\n  b: 2\n  c: \"3\"\n", "unclosed-quote", "\"One"},
    {"a: [1, 2\nb: 3\n", "unclosed-bracket", "["},
    {"m:\n  a: [1, 2\n  b: 3\n", "unclosed-bracket", "["},
    {"a: {b: {c: 1}\nd: 2\n", "unclosed-bracket", "{"},
    {"m:\n  a: [1, 2\n  b: [3]\n", "unclosed-bracket", "["},
    {"m:\n  - {a: 1, b: 2\n  - {a: 3, b: 4}\n", "unclosed-bracket", "{"},
    {"m: {\n  a: 1\n  b: 2\n  }\n", "yaml-syntax", "b:"},
    {"a: [1, 2}\nb: 3\n", "unclosed-bracket", "}"},
    {"a: ]\nb: 3\n", "unclosed-bracket", "]"},
    // Values
    {"a: Coaching: a guide # c\nb: 1\n", "unquoted-colon", "Coaching: a guide"},
    {"m:\n  - a: One: two: three\n    b: 1\n", "unquoted-colon", "One: two: three"},
    {"m: one\n  two three: four\n", "unquoted-colon", "two three: four"},
    {"a: 'it's fine'\nb: 1\n", "yaml-syntax", "s fine'"},
    {"a: \"say \"hi\" now\"\n", "yaml-syntax", "hi\" now\""},
    {"a: \"one\"#two\n", "yaml-syntax", "#two"},
    {"a: [1] two\n", "yaml-syntax", "two"},
    {"a: one\n  # comment\n  two\n", "yaml-syntax", "two"},
    {"a: [1,,2]\n", "yaml-syntax", ","},
    {"a: [,1]\n", "yaml-syntax", ","},
    {"a: {b: 1 c: 2}\n", "yaml-syntax", "c:"},
    {"a: - one\nb: 1\n", "yaml-syntax", "-"},
    {"a: |one\n  two\n", "yaml-syntax", "one"},
    {"a: > one\n  two\n", "yaml-syntax", "one"},
    {"a: ># one\n  two\n", "yaml-syntax", "># one"},
    {"a: @home\n", "yaml-syntax", "@"},
    {"a: `code`\n", "yaml-syntax", "`"},
    {"a: \"\\uD83D\\uDE00\"\n", "yaml-syntax", "\\uD83D\\uDE00"},
    {"a: \"C:\\dir\"\n", "yaml-syntax", "\\d"},
    {"a: \"C:\\forms\"\n", "forbidden-character", "\\f"},
    {"m:\n  - \"C:\\bin\\forms\"\n  - b\n", "forbidden-character", "\\b"},
    {"a: [our site](https://example.org/)\n", "yaml-syntax", "[our site](https://example.org/)"},
    {"m: {a: [page](https://example.org/), b: 1}\n", "yaml-syntax", "[page](https://example.org/)"},
    // The whole
    {"- a\n- b\n", "yaml-syntax", "- a"},
    {"Just a sentence.\n", "yaml-syntax", "Just a sentence."},
    {"[1, 2]\n", "yaml-syntax", "[1, 2]"},
    // What YAML has and credsmith has not
    {"a: &x 1\n", "yaml-feature", "&x"},
    {"a: &x 1\nb: *x\n", "yaml-feature", "*x"},
    {"m:\n  a: &x 1\n  b: *x\n", "yaml-feature", "*x"},
    {"a: *Bold* text\n", "yaml-feature", "*Bold*"},
    {"a: &x {b: 1}\nc:\n  <<: *x\n  d: 1\n", "yaml-feature", "<<: *x"},
    {"a: !!str 1\n", "yaml-feature", "!!str"},
    {"a: !Important: read this\n", "yaml-feature", "!Important:"},
    {"%YAML 1.2\n---\na: 1\n", "yaml-feature", "%YAML 1.2"},
    {"a: 1\n---\nb: 2\n", "yaml-feature", "---"},
    {"a: 1\n...\nb: 2\n", "yaml-feature", "..."},
    {"--- a: 1\nb: 2\n", "yaml-feature", "a: 1"},
    {"? a\n: b\n", "yaml-feature", "?"},
});

/// Blanks of a word processor are told once in a file, and read as the spaces that were meant.
bool has_other_blanks(const Mistake& mistake) {
    return mistake.cut.find("\u00A0") != std::string_view::npos;
}

} // namespace

TEST_CASE("each mistake in YAML is one finding with its bytes") {
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.document);
        const Reading reading = read(std::string(mistake.document));
        if (!has_other_blanks(mistake)) check_spans(reading);
        REQUIRE(reading.findings.size() == 1);
        CHECK(reading.findings[0].kind->slug == "structure/" + std::string(mistake.slug));
        CHECK(reading.cut(reading.findings[0].span) == mistake.cut);
        CHECK(!reading.findings[0].message.empty());
        CHECK(!reading.findings[0].help.empty());
    }
}

TEST_CASE("blanks of a word processor are read as the spaces that were meant") {
    const Reading reading =
        read("m:\n\u00A0\u00A0a: 1\n  b: 2\n\u2003\u2003t: |\n    one\u00A0\n    \u00A0two\n");
    REQUIRE(reading.findings.size() == 1);
    const Node* group = reading.tree.root.find("m");
    REQUIRE(group != nullptr);
    REQUIRE(group->find("a") != nullptr);
    CHECK(group->find("a")->text() == "1");
    CHECK(reading.cut(group->find("a")->span) == "1");
    CHECK(group->find("b") != nullptr);
}

TEST_CASE("blanks of a word processor inside a text are its own") {
    CHECK(read("t: |\n  one\n  \u00A0- two\n  \u00A0three: 3\nb: >-\n    \u00A0x: 1\n")
              .findings.empty());
    CHECK(read("t:\n  - |\n   one\n   \u00A0a: 1\n").findings.empty());
    CHECK(read("t: one\n  \u00A0two\n").findings.empty());
}

TEST_CASE("an entry of a list with nothing in it stands at its dash") {
    const Reading reading = read("m:\n  -\n  - a\n");
    const Node* list = reading.tree.root.find("m");
    REQUIRE(list != nullptr);
    REQUIRE(list->items.size() == 2);
    CHECK(reading.cut(list->items[0].span) == "-");
}

TEST_CASE("a mistake among good entries stays one finding, and the entries stay") {
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.document);
        const bool is_about_start_or_end =
            mistake.slug == "yaml-feature" || mistake.document.front() == ' ' ||
            mistake.document.front() == '-' || mistake.document.front() == '[' ||
            mistake.cut == "Just a sentence.";
        if (is_about_start_or_end) continue;
        const Reading reading = read("first: 1\n" + std::string(mistake.document) + "last: [2]\n");
        CHECK(reading.findings.size() == 1);
        CHECK(reading.tree.root.find("last") != nullptr);
        if (mistake.document.front() != 't') CHECK(reading.tree.root.find("first") != nullptr);
    }
}

TEST_CASE("the same mistake in two entries is two findings") {
    for (const Mistake& mistake : mistakes) {
        const std::string document(mistake.document);
        const bool has_other_entries =
            document.find("\nb") != std::string::npos || document.find("\nc") != std::string::npos;
        if (!mistake.document.starts_with("m:") || has_other_entries || has_other_blanks(mistake))
            continue;
        CAPTURE(mistake.document);
        const Reading reading = read(document + "n" + document.substr(1));
        CHECK(reading.findings.size() == 2);
    }
}

TEST_CASE("a key of more than 1,024 bytes and more than 64 levels are one finding each") {
    const Reading long_key = read("m:\n  " + std::string(1100, 'k') + ": 1\nb: 2\n");
    REQUIRE(long_key.findings.size() == 1);
    CHECK(long_key.findings[0].kind->slug == "structure/unusable-key");
    CHECK(long_key.cut(long_key.findings[0].span) == ":");
    for (const std::size_t levels : {64U, 400U, 5'000U}) {
        const Reading deep =
            read("a: " + std::string(levels, '[') + std::string(levels, ']') + "\nb: 2\n");
        REQUIRE(deep.findings.size() == 1);
        CHECK(deep.findings[0].kind->slug == "structure/nested-too-deep");
        CHECK(deep.findings[0].span.begin == 3 + 63);
        CHECK(deep.tree.root.find("b") != nullptr);
    }
    CHECK(read("a: " + std::string(63, '[') + std::string(63, ']')).findings.empty());
}

TEST_CASE("messages are in words of authors") {
    const auto message_of = [](const char* document) {
        return read(document).findings.at(0).message;
    };
    CHECK(message_of("a: 1\ntitle Coaching\n") == "no colon follows `title Coaching`");
    CHECK(message_of("title:Coaching\n") == "no space follows `title:`");
    CHECK(message_of("m: {one}\n") == "`one` stands in braces without a value");
    CHECK(message_of("m:\n\ta: 1\n") == "this line is indented with a tab");
    CHECK(message_of(" a: 1\nb: 2\n") == "`b` starts further left than the keys above it");
    CHECK(message_of("a: 1\n b: 2\n") == "`b` is not in line with the keys around it");
    CHECK(message_of("m:\n  - a\n - b\n") ==
          "this list entry is not in line with what is around it");
    CHECK(message_of("m: |\n  one\n two\n") == "this line is indented less than the text above it");
    CHECK(message_of("a: \"one\n") == "the quote `\"` that opens here is not closed");
    CHECK(message_of("a: [1\n") == "the bracket `[` that opens here is not closed");
    CHECK(message_of("a: [1}\n") == "`}` stands where `]` belongs");
    CHECK(message_of("a: ]\n") == "`]` closes no bracket");
    CHECK(message_of("a: b: c\n") == "a value with a colon and a space in it needs quotes");
    CHECK(message_of("a: 'it's'\n") == "`s'` stands behind the closing quote");
    CHECK(message_of("a: [1] two\n") == "`two` belongs to no key");
    CHECK(message_of("a: [,]\n") == "nothing stands before this comma");
    CHECK(message_of("a: {b: 1 c: 2}\n") == "no comma stands before `c:`");
    CHECK(message_of("a: - one\n") == "a list cannot start on the line of its key");
    CHECK(message_of("a: |one\n") == "`one` stands on the line that only starts the text below");
    CHECK(message_of("a: @home\n") == "a value cannot start with `@`");
    CHECK(message_of("a: `code`\n") == "a value cannot start with a backtick");
    CHECK(message_of("a: \"\\uD83D\\uDE00\"\n") ==
          "`\\uD83D\\uDE00` is not how YAML writes a character");
    CHECK(message_of("a: \"\\d\"\n") == "`\\d` is not an escape that YAML knows");
    CHECK(message_of("- a\n") == "a list stands where `key: value` lines are expected");
    CHECK(message_of("Hello\n") == "`Hello` is no `key: value` line");
    CHECK(message_of("a: &x 1\n") == "a value cannot start with `&`");
    CHECK(message_of("a: *x\n") == "a value cannot start with `*`");
    CHECK(message_of("a: &x 1\nb: *x\n") == "`*x` repeats another part of the file (a YAML alias)");
    CHECK(message_of("<<: *x\n") == "`<<` merges another part of the file (a YAML merge key)");
    CHECK(message_of("a: !t 1\n") == "a value cannot start with `!`");
    CHECK(message_of("? a\n") == "a key is written behind a question mark");
    CHECK(message_of("%A\na: 1\n") ==
          "a line that starts with `%` is an instruction to YAML programs, not a field");
    CHECK(message_of("a: 1\n---\n") == "`---` ends the document here");
    CHECK(message_of("--- a\n") == "text stands on the line `---` that starts the document");
    CHECK(message_of(": 1\n") == "there is no key before this colon");
    CHECK(message_of("~: 1\n") == "`null` stands for no value and cannot be a key");
    CHECK(message_of("[a]: 1\n") == "a list or a mapping cannot be a key");
}
