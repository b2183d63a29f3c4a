// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines sections_of(const Files& files) {
    check::Options options = everything();
    options.expected_sections = {{"competency", "Competency"},
                                 {"rationale", "Rationale"},
                                 {"components", "Method components"},
                                 {"part1", "Part 1. Overview questions"},
                                 {"part2", "Part 2. Artifacts"}};
    return lines_of("structure/missing-section", files, options);
}

} // namespace

TEST_CASE("a section that nobody wrote is told at the id of its credential") {
    CHECK(sections_of(credential("draft", "")) ==
          Lines{"note `a` `Competency` is still to be written",
                "note `a` `Rationale` is still to be written",
                "note `a` `Method components` is still to be written",
                "note `a` `Part 1. Overview questions` is still to be written",
                "note `a` `Part 2. Artifacts` is still to be written"});
}

TEST_CASE("sections that are written are no finding") {
    CHECK(sections_of(credential("published", "competency: The educator plans.\n"
                                              "rationale: because\n"
                                              "components: [{title: one}]\n"
                                              "submission:\n"
                                              "  parts:\n"
                                              "    - prompts: [{text: why}]\n"
                                              "    - kind: artifacts\n"
                                              "      id: evidence\n"
                                              "      artifacts: [{title: Log}]\n"))
              .empty());
}

TEST_CASE("an empty section is told where it stands") {
    const Lines lines =
        sections_of(credential("approved", "competency: {statement: \"\"}\n"
                                           "rationale: \"\"\n"
                                           "components: [{title: one}]\n"
                                           "submission:\n"
                                           "  parts:\n"
                                           "    - {id: part1, title: Questions}\n"
                                           "    - {id: part2, intro: All of it}\n"));
    CHECK(lines == Lines{"error `\"\"` `Competency` is still to be written",
                         "error `\"\"` `Rationale` is still to be written",
                         "error `{id: part1, title: Questions}` `Part 1. Overview questions` is "
                         "still to be written"});
}

TEST_CASE("the number that a part is given by its place says nothing about its kind") {
    CHECK(sections_of(credential("draft", "competency: The educator plans.\n"
                                          "rationale: because\n"
                                          "components: [{title: one}]\n"
                                          "submission:\n"
                                          "  parts:\n"
                                          "    - kind: artifacts\n"
                                          "      artifacts: [{title: Log}]\n")) ==
          Lines{"note `a` `Part 1. Overview questions` is still to be written"});
}

TEST_CASE("what reading lost is not missing") {
    CHECK(sections_of(credential("draft", "competency: [no]\n"
                                          "rationle: because\n"
                                          "components: {no: list}\n"
                                          "submission: [no]\n"))
              .empty());
    CHECK(sections_of(credential("draft", "competency: {statement: [no]}\n"
                                          "rationale: because\n"
                                          "components: [{title: one}]\n"
                                          "submission: {parts: nothing}\n"))
              .empty());
}

TEST_CASE("a credential that cites shared research needs no list of its own") {
    check::Options options = everything();
    options.expected_sections = {{"references", "References"}};
    const auto lines = [&](const Files& files) {
        return lines_of("structure/missing-section", files, options);
    };
    CHECK(lines(credential("draft", "rationale: As shown [@shared].\n")).empty());
    CHECK(lines(credential("draft", "rationale: As shown.\n")).size() == 1);
}

TEST_CASE("a section that this version knows nothing about is not judged") {
    check::Options options = everything();
    options.expected_sections = {{"from_the_future", "From the future"}};
    CHECK(lines_of("structure/missing-section", credential("draft", ""), options).empty());
}
