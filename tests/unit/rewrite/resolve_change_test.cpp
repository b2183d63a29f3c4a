// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/apply_edits.h"
#include "credsmith/rewrite/resolve_change.h"
#include "credsmith/syntax/front_matter.h"
#include "credsmith/syntax/yaml_reader.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith;
using diagnostic::Change;
using diagnostic::RemoveItem;
using diagnostic::SetAttribute;

namespace {

constexpr std::string_view not_done = "(not done)";

/// The place of some words in a text.
text::Span place_of(std::string_view bytes, std::string_view words) {
    const std::size_t begin = bytes.find(words);
    REQUIRE(begin != std::string_view::npos);
    return {{},
            static_cast<text::ByteOffset>(begin),
            static_cast<text::ByteOffset>(begin + words.size())};
}

std::string changed(std::string_view bytes, rewrite::Form form, const Change& change) {
    diagnostic::Reporter reporter;
    text::Span yaml{{}, 0, static_cast<text::ByteOffset>(bytes.size())};
    if (form == rewrite::Form::markdown) yaml = syntax::find_front_matter({}, bytes)->yaml;
    const syntax::Tree tree = syntax::read_yaml(bytes, yaml, reporter);
    REQUIRE(reporter.found().empty());
    const rewrite::ChangeResolver resolver({{}, bytes, form, model::FileKind::credential, tree});
    const auto edits = resolver.resolve(change);
    return edits ? rewrite::apply_edits(bytes, *edits) : std::string(not_done);
}

std::string without(std::string_view bytes, std::string_view item,
                    rewrite::Form form = rewrite::Form::yaml) {
    return changed(bytes, form, RemoveItem{place_of(bytes, item)});
}

std::string with(std::string_view bytes, std::string_view item, const std::string& name,
                 const std::string& value) {
    return changed(bytes, rewrite::Form::yaml, SetAttribute{place_of(bytes, item), name, value});
}

const std::string opening = "---\nkind: credential\n---\n";

std::string body_with(const std::string& body, std::string_view item, const std::string& name,
                      const std::string& value) {
    const std::string bytes = opening + body;
    const std::string result =
        changed(bytes, rewrite::Form::markdown, SetAttribute{place_of(bytes, item), name, value});
    return result == not_done ? result : result.substr(opening.size());
}

std::string body_without(const std::string& body, std::string_view item) {
    const std::string result = without(opening + body, item, rewrite::Form::markdown);
    return result == not_done ? result : result.substr(opening.size());
}

} // namespace

TEST_CASE("a list entry goes with its lines, and the comments above it stay") {
    CHECK(without("a:\n  - one\n  # of two\n  - two # here\n  - three\nb: 1\n", "one") ==
          "a:\n  # of two\n  - two # here\n  - three\nb: 1\n");
    CHECK(without("a:\n  - x: 1\n    y: 2\n  - three\n", "x: 1\n    y: 2") == "a:\n  - three\n");
    CHECK(without("a:\n  - one\n  - two", "two") == "a:\n  - one\n");
}

TEST_CASE("line ends of Windows stay") {
    CHECK(without("a:\r\n- one\r\n- two\r\nb: 1\r\n", "one") == "a:\r\n- two\r\nb: 1\r\n");
    CHECK(with("a:\r\n  b: 1\r\n", "b: 1", "id", "x") == "a:\r\n  id: x\r\n  b: 1\r\n");
}

TEST_CASE("an entry between brackets goes with one comma") {
    CHECK(without("a: [one, two,  three]\n", "one") == "a: [two,  three]\n");
    CHECK(without("a: [one, two,  three]\n", "two") == "a: [one, three]\n");
    CHECK(without("a: [one, two,  three]\n", "three") == "a: [one, two]\n");
    CHECK(without("a: {b: 1, c: 2}\n", "c") == "a: {b: 1}\n");
}

TEST_CASE("with the only entry goes the field that holds it, however deep") {
    CHECK(without("x: 1\na:\n  - one\nb: 1\n", "one") == "x: 1\nb: 1\n");
    CHECK(without("x: 1\na: {b: [one]}\n", "one") == "x: 1\n");
    CHECK(without("a: [one]\n", "one") == not_done); // nothing would be left of the file
}

TEST_CASE("the first field behind a dash leaves the dash to the next one") {
    CHECK(without("a:\n  - b: 1\n    c: 2\n", "b") == "a:\n  - c: 2\n");
    CHECK(without("a:\n  - b: 1\n    c: 2\n", "c") == "a:\n  - b: 1\n");
}

TEST_CASE("an entry with a comment in it is left to a person") {
    CHECK(without("a:\n  - one # why\n  - two\n", "one") == not_done);
    CHECK(body_without("- one <!-- why -->\n- two\n", "one <!-- why -->") == not_done);
}

TEST_CASE("a field is written before the others, in quotes where it needs them") {
    CHECK(with("a:\n  - b: 1\n    c: 2\n", "b: 1\n    c: 2", "id", "x-y") ==
          "a:\n  - id: x-y\n    b: 1\n    c: 2\n");
    CHECK(with("a: [{b: 1}]\n", "{b: 1}", "id", "12") == "a: [{id: \"12\", b: 1}]\n");
    CHECK(with("a: {b: 1}\n", "{b: 1}", "s", "yes") == "a: {s: \"yes\", b: 1}\n");
    CHECK(with("a: {b: 1}\n", "{b: 1}", "s", "a: \"b\"") == "a: {s: \"a: \\\"b\\\"\", b: 1}\n");
    CHECK(with("a: {b: old}\n", "{b: old}", "b", "new") == "a: {b: new}\n");
    CHECK(with("a: [text]\n", "text", "id", "x") == not_done);
}

TEST_CASE("a heading, an entry and a row get braces behind their words") {
    CHECK(body_with("### Goal\ntext\n", "Goal", "id", "goal") == "### Goal {#goal}\ntext\n");
    CHECK(body_with("Goal\n----\n", "Goal", "id", "goal") == "Goal {#goal}\n----\n");
    CHECK(body_with("1. What\n   now?\n\n   More.\n", "What\n   now?\n\n   More.", "id", "now") ==
          "1. What\n   now? {#now}\n\n   More.\n");
    CHECK(body_with("| A | B |\n|---|---|\n| a | b |\n", "| a | b |", "id", "x") ==
          "| A | B |\n|---|---|\n| a {#x} | b |\n");
    CHECK(body_with("### Goal\r\ntext\r\n", "Goal", "id", "goal") ==
          "### Goal {#goal}\r\ntext\r\n");
    CHECK(body_with("### Goal", "Goal", "id", "goal") == "### Goal {#goal}");
}

TEST_CASE("a property joins those in the braces, an id as the first one") {
    CHECK(body_with("### A {type=b}\n", "A {type=b}", "id", "a") == "### A {#a type=b}\n");
    CHECK(body_with("### A {#a}\n", "A {#a}", "file", "my form.md") ==
          "### A {#a file=\"my form.md\"}\n");
    CHECK(body_with("### A {#a}\n", "A {#a}", "id", "b") == not_done);
}

TEST_CASE("an entry of a list in the text, a row or an attribute goes") {
    CHECK(body_without("- one\n- two\n  more\n- three\n", "two\n  more") == "- one\n- three\n");
    CHECK(body_without("- one\n\n- two\n\n- three\n", "two") == "- one\n\n- three\n");
    CHECK(body_without("| A |\n|---|\n| a |\n| b |\n", "| a |") == "| A |\n|---|\n| b |\n");
    CHECK(body_without("| A |\n|---|\n| a |\n", "| a |") == not_done); // no rubric without a row
    CHECK(body_without("### A {#a type=b file=c}\n", "type") == "### A {#a file=c}\n");
    CHECK(body_without("### A {type=b}\n", "type") == "### A\n");
}
