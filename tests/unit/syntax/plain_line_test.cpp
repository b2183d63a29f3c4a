// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/plain_line.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace credsmith::syntax;

namespace {

/// `what <as written>` of all marked stretches of a line.
std::string show(std::string_view line) {
    constexpr auto names =
        std::to_array<std::string_view>({"list", "emphasis", "code", "link", "image", "citation"});
    std::string shown;
    for (const auto& [what, range] : find_marked(line)) {
        if (!shown.empty()) shown += ", ";
        shown += names.at(static_cast<std::size_t>(what));
        shown += " <" + std::string(line.substr(range.begin, range.end - range.begin)) + '>';
    }
    return shown;
}

} // namespace

TEST_CASE("marks of Markdown in a line are found with what they mark") {
    CHECK(show("Lesson **Openings**") == "emphasis <**Openings**>");
    CHECK(show("Sorting *the answers* by _idea_") == "emphasis <*the answers*>, emphasis <_idea_>");
    CHECK(show("Marking ``a ` b`` twice") == "code <``a ` b``>");
    CHECK(show("See [the page](https://example.org/a_b_c), and") ==
          "link <[the page](https://example.org/a_b_c)>");
    CHECK(show("An ![ear](ear.png)") == "image <![ear](ear.png)>");
    CHECK(show("It works [@hattie-2007, p. 3].") == "citation <[@hattie-2007, p. 3]>");
    CHECK(show("- The educator *plans*") == "list <- The educator *plans*>");
}

TEST_CASE("marks inside marks are told with the outer ones") {
    CHECK(show("a ***b*** c") == "emphasis <***b***>");
    CHECK(show("**a `b` [c](d)**") == "emphasis <**a `b` [c](d)**>");
    CHECK(show("*see [@a]*") == "emphasis <*see [@a]*>");
}

TEST_CASE("places are bytes, whatever stands before") {
    CHECK(show("Größe – **Überblick**") == "emphasis <**Überblick**>");
    CHECK(show("# Über *uns*") == "emphasis <*uns*>");
}

TEST_CASE("what Markdown would not read as marks is text") {
    for (const std::string_view line :
         {"2 * 3 * 4", "snake_case and more_snake_case", "a 5* hotel", "*", "**", "it`s", "[sic]",
          "[free] (2007)", "<https://example.org/*a*>", "https://example.org/_a_/*b*",
          "<your grade>", "x <b>y</b>", "-5 degrees", "", "-"})
        CHECK_MESSAGE(show(line).empty(), line);
}
