// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// Part 2 with two artifacts, of which the first has a rubric.
std::string submission(std::string_view evidence, std::string_view more = "") {
    return "submission:\n"
           "  parts:\n"
           "    - id: part2\n"
           "      artifacts:\n"
           "        - id: log\n"
           "          title: Coaching log\n"
           "        - id: plan\n"
           "          title: Action plan\n"
           "      rubric:\n"
           "        criteria:\n"
           "          - title: Use\n"
           "            evidence: " +
           std::string(evidence) +
           "\n"
           "            cells: {developing: a, basic: b, proficient: c}\n" +
           std::string(more);
}

Lines unassessed(std::string_view fields) {
    return lines_of("evidence/unassessed-artifact", credential("draft", fields));
}

} // namespace

TEST_CASE("an artifact that no criterion names is found at its title") {
    CHECK(unassessed(submission("[log]")) ==
          Lines{"error `Action plan` no criterion judges `Action plan`"});
    CHECK(unassessed(submission("[log, plan]")).empty());
}

TEST_CASE("evidence that is a whole part judges all in it") {
    CHECK(unassessed(submission("[part2]")).empty());
}

TEST_CASE("a rubric of its own judges an artifact") {
    CHECK(unassessed("submission:\n"
                     "  parts:\n"
                     "    - artifacts:\n"
                     "        - title: Log\n"
                     "          rubric: {criteria: [{title: Use, cells: {basic: b}}]}\n"
                     "        - title: Plan\n") ==
          Lines{"error `Plan` no criterion judges `Plan`"});
}

TEST_CASE("a part without rubrics may be judged in words") {
    CHECK(
        unassessed("submission: {parts: [{artifacts: [{title: Log}], criteria: All is there.}]}\n")
            .empty());
    CHECK(unassessed("submission: {parts: [{artifacts: [{title: Log}]}]}\n").size() == 1);
    CHECK(unassessed(submission("[log]", "      criteria: All of it.\n")).size() == 1);
}

TEST_CASE("what cannot be known is not reported") {
    CHECK(unassessed(submission("[lgo]")).empty());
    CHECK(unassessed(submission("[log]", "            weihgt: 3\n")).empty());
    CHECK(unassessed("submission: {parts: [{artifacts: [{title: Log, rubrik: x}]}]}\n").empty());
}
