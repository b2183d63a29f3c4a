// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What becomes of values that no schema knows: the core schema of YAML 1.2, chapter 10.3.
#include "credsmith/emit/shared/own_fields.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::emit {
namespace {

using syntax::ScalarStyle;

syntax::Node scalar(std::string text, ScalarStyle style = ScalarStyle::plain) {
    syntax::Node node;
    node.type = syntax::NodeType::scalar;
    node.style = style;
    node.scalar.text = std::move(text);
    return node;
}

std::string as_json(std::string text, ScalarStyle style = ScalarStyle::plain) {
    return core_value(scalar(std::move(text), style)).dump();
}

TEST_CASE("booleans have three spellings each, and no others") {
    for (const char* yes : {"true", "True", "TRUE"})
        CHECK(as_json(yes) == "true");
    for (const char* no : {"false", "False", "FALSE"})
        CHECK(as_json(no) == "false");
    for (const char* text : {"yes", "on", "tRue", "y"})
        CHECK(as_json(text) == '"' + std::string(text) + '"');
}

TEST_CASE("nothing has four spellings") {
    for (const char* nothing : {"null", "Null", "NULL", "~"})
        CHECK(as_json(nothing) == "null");
}

TEST_CASE("numbers are whole, decimal, octal or hexadecimal") {
    CHECK(core_value(scalar("12")) == 12);
    CHECK(core_value(scalar("-3")) == -3);
    CHECK(core_value(scalar("+3")) == 3);
    CHECK(core_value(scalar("007")) == 7);
    CHECK(core_value(scalar("0o14")) == 12);
    CHECK(core_value(scalar("0xFf")) == 255);
    CHECK(core_value(scalar(".5")) == 0.5);
    CHECK(core_value(scalar("1.")) == 1);
    CHECK(core_value(scalar("-1.5e3")) == -1500);
    CHECK(core_value(scalar("9007199254740991")) == 9007199254740991.0);
}

TEST_CASE("what looks a little like a number is a text") {
    for (const char* text :
         {"1_000", "1,5", "--1", "+-1", "0o8", "0xg", "-0x1", "e5", ".", "1e", "0x", "12:30",
          "1.10.0", "inf", "nan", ".inf", ".nan", "2026-11-22", ""})
        CHECK(as_json(text) == '"' + std::string(text) + '"');
}

TEST_CASE("a number that readers of JSON could change stays as it was written") {
    CHECK(as_json("12345678901234567890") == "\"12345678901234567890\"");
    CHECK(as_json("9007199254740992") == "\"9007199254740992\"");
    CHECK(as_json("0xFFFFFFFFFFFFFFFF") == "\"0xFFFFFFFFFFFFFFFF\"");
    CHECK(as_json("1e400") == "\"1e400\"");
}

TEST_CASE("what stands in quotes or in a block is a text") {
    for (const ScalarStyle style : {ScalarStyle::single_quoted, ScalarStyle::double_quoted,
                                    ScalarStyle::literal, ScalarStyle::folded})
        CHECK(as_json("12", style) == "\"12\"");
}

TEST_CASE("lists and groups keep their order, and what is empty is kept") {
    syntax::Node list;
    list.type = syntax::NodeType::sequence;
    list.items = {scalar("b"), syntax::Node{}, scalar("1")};
    syntax::Node group;
    group.type = syntax::NodeType::mapping;
    group.entries.push_back({"z", {}, list});
    group.entries.push_back({"a", {}, scalar("", ScalarStyle::double_quoted)});
    CHECK(core_value(group).dump() == R"({"z":["b",null,1.0],"a":""})");
}

TEST_CASE("the author's own fields stand behind the others") {
    model::Record record;
    record.own_fields.push_back({"x-b", {}, scalar("2")});
    record.own_fields.push_back({"x-a", {}, syntax::Node{}});
    json::Value object{{"title", "T"}};
    add_own_fields(object, record);
    CHECK(object.dump() == R"({"title":"T","x-b":2.0,"x-a":null})");
}

} // namespace
} // namespace credsmith::emit
