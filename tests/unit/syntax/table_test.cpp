// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/table.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith::syntax;

namespace {

// The table as `a;b/c;d`, rows parted by `/`, or "none".
std::string show(std::string_view text, std::size_t offset = 0) {
    const auto table = read_table(text, offset);
    if (!table) return "none";
    std::string shown;
    const auto add_row = [&](const TableRow& row) {
        for (const TableCell& cell : row.cells) {
            if (&cell != &row.cells.front()) shown += ';';
            shown += text.substr(cell.range.begin, cell.range.end - cell.range.begin);
        }
    };
    add_row(table->header);
    for (const TableRow& row : table->rows) {
        shown += '/';
        add_row(row);
    }
    return shown;
}

} // namespace

TEST_CASE("a header, a line of dashes and rows make a table") {
    CHECK(show("| a | b |\n|---|---|\n| c | d |\n| e | f |\n") == "a;b/c;d/e;f");
    CHECK(show("a | b\n-|-\nc | d") == "a;b/c;d");
    CHECK(show("| one |\n| :-: |\n| x |") == "one/x");
    CHECK(show("| a | b |\n|---|---|") == "a;b");
}

TEST_CASE("header and dashes must have the same number of columns") {
    CHECK(show("| a | b |\n|---|\n") == "none");
    CHECK(show("| a | b |\n| x | y |\n") == "none");
    CHECK(show("a b\n---\n") == "none");
    CHECK(show("| a | b |") == "none");
    CHECK(show("| a | b |\n") == "none");
}

TEST_CASE("escaped pipes belong to their cell, and rows may be short or long") {
    CHECK(show("| a | b |\n|---|---|\n| c \\| d | e |\n") == "a;b/c \\| d;e");
    CHECK(show("| a | b |\n|---|---|\n| c |\n| d | e | f |\n") == "a;b/c/d;e;f");
    CHECK(show("| a | b |\n|---|---|\n|  | e |\n") == "a;b/;e");
}

TEST_CASE("a table ends at a blank line and where another block begins") {
    CHECK(show("| a |\n|---|\n| b |\n\n| c |\n") == "a/b");
    CHECK(show("| a |\n|---|\n| b |\n## c\n") == "a/b");
    CHECK(show("| a |\n|---|\n| b |\n- c\n") == "a/b");
    CHECK(show("| a |\n|---|\n| b |\n---\n") == "a/b");
}

TEST_CASE("alignment is read from the colons") {
    const auto table = read_table("|a|b|c|d|\n|:--|:-:|--:|---|\n", 0);
    REQUIRE(table.has_value());
    CHECK(table->alignments ==
          std::vector{Alignment::left, Alignment::centre, Alignment::right, Alignment::none});
}

TEST_CASE("a table is looked for at the given line only") {
    const std::string text = "prose\n| a |\n|---|\n";
    CHECK(show(text) == "none");
    CHECK(show(text, 6) == "a");
}

TEST_CASE("more than 64 columns are no table") {
    std::string header;
    std::string dashes;
    for (int i = 0; i < 65; ++i) {
        header += "|a";
        dashes += "|-";
    }
    CHECK(show(header + "|\n" + dashes + "|\n") == "none");
    CHECK(show(header.substr(2) + "|\n" + dashes.substr(2) + "|\n") != "none");
}
