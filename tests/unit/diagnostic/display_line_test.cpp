// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/display_line.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace credsmith::diagnostic {
namespace {

Range range_of(std::string_view line, std::string_view words) {
    const std::size_t begin = line.find(words);
    return {begin, begin + words.size()};
}

DisplayLine display(std::string_view line, std::string_view words, std::size_t width) {
    return display_line(line, std::array{range_of(line, words)}, width);
}

/// `line` with carets below `words`, as two lines.
std::string underlined(std::string_view line, std::string_view words, std::size_t width) {
    const DisplayLine shown = display(line, words, width);
    const Range columns = columns_of(shown, range_of(line, words));
    return shown.text + "\n" + std::string(columns.begin, ' ') +
           std::string(columns.end - columns.begin, '^');
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

TEST_CASE("a line that fits is shown whole") {
    CHECK(underlined("title: Coaching", "Coaching", 15) == "title: Coaching\n"
                                                           "       ^^^^^^^^");
}

TEST_CASE("a tab takes four columns") {
    CHECK(underlined("\ta\tbc", "bc", 80) == "    a    bc\n"
                                             "         ^^");
    CHECK(underlined("\ta", "\t", 80) == "    a\n"
                                         "^^^^");
}

TEST_CASE("wide characters and emoji are measured by grapheme") {
    CHECK(underlined("学習 x", "x", 80) == "学習 x\n"
                                           "     ^");
    CHECK(underlined("👨‍👩‍👧 x", "x", 80) == "👨‍👩‍👧 x\n"
                                                         "   ^");
    CHECK(underlined("e\u0301x", "x", 80) == "e\u0301x\n"
                                             " ^");
}

TEST_CASE("a range inside a character marks the whole character") {
    const std::string line = "学習";
    const DisplayLine shown = display_line(line, std::array{Range{4, 5}}, 80);
    const Range columns = columns_of(shown, {4, 5});
    CHECK(columns.begin == 2);
    CHECK(columns.end == 4);
}

TEST_CASE("control characters and wrong bytes are escaped and measured as they are shown") {
    CHECK(underlined("a\x1b[2Jb\xff!", "!", 80) == "a\\x1b[2Jb\\xff!\n"
                                                   "             ^");
}

TEST_CASE("an empty range and one behind the end take one column") {
    const DisplayLine shown = display_line("abc", std::array{Range{1, 1}}, 80);
    CHECK(columns_of(shown, {1, 1}).begin == 1);
    CHECK(columns_of(shown, {1, 1}).end == 2);
    CHECK(columns_of(shown, {3, 3}).begin == 3);
    CHECK(columns_of(shown, {3, 3}).end == 4);
    const DisplayLine empty = display_line("", std::array{Range{0, 0}}, 80);
    CHECK(columns_of(empty, {0, 0}).end == 1);
}

TEST_CASE("a long line is cut around the range") {
    const std::string line = repeated("0123456789", 6) + "WORD" + repeated("0123456789", 6);
    CHECK(underlined(line, "WORD", 30) == "…890123456789WORD012345678901…\n"
                                          "             ^^^^");
}

TEST_CASE("a line that is cut never takes more columns than there are") {
    const std::string line = repeated("学習 and\tteaching ", 40);
    for (std::size_t width = 30; width < 90; ++width) {
        for (std::size_t begin = 0; begin + 20 < line.size(); begin += 7) {
            const Range kept{begin, begin + 20};
            const DisplayLine shown = display_line(line, std::array{kept}, width);
            CHECK(base::display_width(shown.text) <= width);
            const Range columns = columns_of(shown, kept);
            CHECK(columns.end <= width);
            CHECK(columns.end - columns.begin > 4); // seen, and not only as an ellipsis
        }
    }
}

TEST_CASE("a range that is too long is seen from its beginning") {
    const std::string line = "start " + repeated("abcdefghij", 20);
    CHECK(underlined(line, repeated("abcdefghij", 20), 30) == "…rt abcdefghijabcdefghijabcde…\n"
                                                              "    ^^^^^^^^^^^^^^^^^^^^^^^^^^");
}

TEST_CASE("two ranges far apart are both seen, with an ellipsis between") {
    const std::string line = "ONE" + repeated("-", 200) + "TWO";
    const std::array kept{range_of(line, "ONE"), range_of(line, "TWO")};
    const DisplayLine shown = display_line(line, kept, 40);
    CHECK(shown.text == "ONE---------------…--------TWO");
    CHECK(columns_of(shown, kept[0]).begin == 0);
    CHECK(columns_of(shown, kept[1]).begin == 27);
    CHECK(columns_of(shown, kept[1]).end == 30);
}

TEST_CASE("cells cover the whole line, whatever was left out") {
    const std::string line = repeated("abc\t学\xff", 100);
    for (const std::size_t begin : {0U, 100U, 350U, 799U, 800U}) {
        const DisplayLine shown = display_line(line, std::array{Range{begin, begin}}, 50);
        std::size_t done = 0;
        for (const DisplayCell& cell : shown.cells) {
            CHECK(cell.bytes.begin == done);
            done = cell.bytes.end;
        }
        CHECK(done == line.size());
    }
}

TEST_CASE("the work for a line does not grow with what is left out of it") {
    const std::string marks = "e" + repeated("\u0301", 100000) + "x";
    const DisplayLine shown = display(marks, "x", 80);
    CHECK(shown.text.size() < 2000);
    CHECK(shown.cells.size() < 200);
    CHECK(columns_of(shown, range_of(marks, "x")).end <= 80);
}

} // namespace
} // namespace credsmith::diagnostic
