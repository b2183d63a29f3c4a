// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/assert.h"
#include "credsmith/text/line_map.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

using namespace credsmith::text;

namespace {

void check_position(const LineMap& map, ByteOffset offset, Position expected) {
    CAPTURE(offset);
    CHECK(map.position(offset).line == expected.line);
    CHECK(map.position(offset).column == expected.column);
}

bool starts_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// The same by walking from the start, character by character.
Position counted_position(std::string_view text, std::size_t offset) {
    Position place{1, 1};
    for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < offset; ++i) {
        const bool is_pair = text.substr(i, 2) == "\r\n";
        if (is_pair && i + 1 == offset) break;
        if (text[i] == '\n' || text[i] == '\r') {
            place = {place.line + 1, 1};
            i += is_pair ? 1 : 0;
        } else if (starts_character(text[i])) {
            ++place.column;
        }
    }
    return place;
}

std::string random_text(std::mt19937& random) {
    constexpr std::array<std::string_view, 9> pieces = {"\n", "\r\n", "\r", "\t", "a",
                                                        "é",  "学",   "👩",  " "};
    std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
    std::uniform_int_distribution<int> size(0, 40);
    std::string text = size(random) % 4 == 0 ? "\xEF\xBB\xBF" : "";
    for (int left = size(random); left > 0; --left)
        text += pieces[pick(random)];
    return text;
}

} // namespace

TEST_CASE("an empty text has one empty line") {
    const LineMap map("");
    CHECK(map.line_count() == 1);
    CHECK(map.line(1).empty());
    check_position(map, 0, {1, 1});
}

TEST_CASE("lines end at LF, CR LF and a lone CR") {
    const std::string_view text = "one\ntwo\r\nthree\rfour";
    const LineMap map(text);
    REQUIRE(map.line_count() == 4);
    CHECK(map.line(1) == "one");
    CHECK(map.line(2) == "two");
    CHECK(map.line(3) == "three");
    CHECK(map.line(4) == "four");
    CHECK(map.line_start(3) == 9);
    check_position(map, 3, {1, 4});
    check_position(map, 4, {2, 1});
    check_position(map, 19, {4, 5});
}

TEST_CASE("a line end at the very start or end makes an empty line") {
    CHECK(LineMap("\nabc").line_start(2) == 1);
    CHECK(LineMap("\rabc").line_start(2) == 1);
    CHECK(LineMap("\r\nabc").line_start(2) == 2);
    const LineMap map("abc\n");
    CHECK(map.line_count() == 2);
    CHECK(map.line(2).empty());
    check_position(map, 4, {2, 1});
    CHECK(LineMap("\n\r").line_count() == 3);
    CHECK(LineMap("\r\r\n\n").line_count() == 4);
}

TEST_CASE("a place between CR and LF is the end of the line") {
    const LineMap map("ab\r\ncd");
    check_position(map, 2, {1, 3});
    check_position(map, 3, {1, 3});
    check_position(map, 4, {2, 1});
}

TEST_CASE("columns count characters, not bytes") {
    const std::string_view text = "\té学👩x";
    const LineMap map(text);
    check_position(map, 1, {1, 2});
    check_position(map, 3, {1, 3});
    check_position(map, 6, {1, 4});
    check_position(map, 10, {1, 5});
    check_position(map, 11, {1, 6});
}

TEST_CASE("a place inside a character is that character's place") {
    const LineMap map("a学b");
    check_position(map, 1, {1, 2});
    check_position(map, 2, {1, 2});
    check_position(map, 3, {1, 2});
    check_position(map, 4, {1, 3});
}

TEST_CASE("a byte order mark belongs to no line") {
    const LineMap map("\xEF\xBB\xBFkind: x\n");
    CHECK(map.line_start(1) == 3);
    CHECK(map.line(1) == "kind: x");
    check_position(map, 0, {1, 1});
    check_position(map, 3, {1, 1});
    check_position(map, 4, {1, 2});
}

TEST_CASE("what lies outside the text is our own mistake") {
    using credsmith::base::InternalError;
    const LineMap map("abc");
    CHECK_THROWS_AS(static_cast<void>(map.position(4)), InternalError);
    CHECK_THROWS_AS(static_cast<void>(map.line_start(0)), InternalError);
    CHECK_THROWS_AS(static_cast<void>(map.line(2)), InternalError);
}

TEST_CASE("the map agrees with counting, and its lines with the text, whatever the text") {
    std::mt19937 random(20240607);
    for (int round = 0; round < 500; ++round) {
        const std::string text = random_text(random);
        CAPTURE(text);
        const LineMap map(text);
        for (std::size_t offset = 0; offset <= text.size(); ++offset) {
            if (offset < text.size() && !starts_character(text[offset])) continue;
            check_position(map, static_cast<ByteOffset>(offset), counted_position(text, offset));
        }
        for (std::size_t line = 1; line <= map.line_count(); ++line) {
            CHECK(map.line(line).find_first_of("\r\n") == std::string_view::npos);
            check_position(map, map.line_start(line), {line, 1});
        }
    }
}
