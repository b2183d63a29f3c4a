// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines identical(std::string_view criterion) {
    return lines_of("rubric/identical-levels",
                    credential("draft", "submission:\n"
                                        "  parts:\n"
                                        "    - artifacts:\n"
                                        "        - title: Log\n"
                                        "          rubric:\n"
                                        "            criteria:\n"
                                        "              - title: Use\n"
                                        "                cells: " +
                                            std::string(criterion) + "\n"));
}

} // namespace

TEST_CASE("the cell of the higher level is found, whatever the order of the cells") {
    const Lines expected{
        "error `Names TWO events.` `Basic` and `Proficient` say the same for `Use`"};
    CHECK(identical("{developing: none, basic: names two events, proficient: Names TWO events.}") ==
          expected);
    CHECK(identical("{proficient: Names TWO events., basic: names two events, developing: none}") ==
          expected);
}

TEST_CASE("the lower cell is labelled") {
    const BuiltRepository built = build_repository(
        credential("draft", "submission: {parts: [{rubric: {criteria: [{cells: {basic: same, "
                            "proficient: Same!, developing: x}}]}}]}\n"));
    const auto findings = run_rule("rubric/identical-levels", built);
    REQUIRE(findings.size() == 1);
    REQUIRE(findings.front().labels.size() == 1);
    CHECK(built.sources->cut(findings.front().span) == "Same!");
    CHECK(built.sources->cut(findings.front().labels.front().span) == "same");
    CHECK(findings.front().labels.front().text == "the same words");
}

TEST_CASE("case, marks, spaces and quotation marks do not make words different") {
    CHECK(identical("{developing: x, basic: \"*ties* a \u201Cgoal\u201D\", "
                    "proficient: \"Ties a  'goal'.\"}")
              .size() == 1);
    CHECK(
        identical("{developing: x, basic: \u00C9l\u00E8ve, proficient: \u00E9l\u00E8ve}").size() ==
        1);
}

TEST_CASE("three cells of the same words are two findings") {
    CHECK(identical("{developing: same, basic: same, proficient: same}") ==
          Lines{"error `same` `Developing` and `Basic` say the same for `Use`",
                "error `same` `Basic` and `Proficient` say the same for `Use`"});
}

TEST_CASE("one word of difference is enough, and empty cells are not compared") {
    CHECK(
        identical("{developing: one event, basic: two events, proficient: three events}").empty());
    CHECK(identical("{developing: apart, basic: a part, proficient: x}").empty());
    CHECK(identical("{developing: \"\", basic: \"\", proficient: x}").empty());
}

TEST_CASE("without a scale the later cell is the one that is found") {
    CHECK(lines_of("rubric/identical-levels",
                   {{"credentials/a.yaml",
                     "kind: credential\n"
                     "id: a\n"
                     "submission: {parts: [{rubric: {criteria: [{id: use, cells: {good: Same, "
                     "bad: same}}]}}]}\n"}}) ==
          Lines{"error `same` `good` and `bad` say the same for `use`"});
}
