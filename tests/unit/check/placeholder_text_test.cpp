// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines placeholders_in(std::string_view rationale, std::string_view fields = "") {
    return lines_of("structure/placeholder-text",
                    credential("draft", "rationale: |\n  " + std::string(rationale) + "\n" +
                                            std::string(fields)));
}

std::string found(std::string_view text) {
    return "warning `" + std::string(text) + "` `" + std::string(text) +
           "` stands for something that is not written yet";
}

} // namespace

TEST_CASE("placeholders of all kinds are found, each with exactly its bytes") {
    CHECK(placeholders_in("The limit is TBD, and (TBC) and TBV.") ==
          Lines{found("TBD"), found("TBC"), found("TBV")});
    CHECK(placeholders_in("FIXME: add two studies. TODO") == Lines{found("FIXME"), found("TODO")});
    CHECK(placeholders_in("Lorem ipsum dolor sit amet.") == Lines{found("Lorem ipsum")});
    CHECK(placeholders_in("Teachers at [insert school name] plan together.") ==
          Lines{found("[insert school name]")});
    CHECK(placeholders_in("Hours: ____ a week.") == Lines{found("____")});
}

TEST_CASE("plain fields are looked at as well, angle brackets included") {
    CHECK(lines_of("structure/placeholder-text",
                   credential("draft", "summary: Earned at <your district> by <insert name>.\n"
                                       "competency: TBD\n"
                                       "audience: [TBD]\n")) ==
          Lines{found("<your district>"), found("<insert name>"), found("TBD"), found("TBD")});
}

TEST_CASE("a placeholder is a warning in a draft and an error afterwards") {
    for (const char* status : {"in_review", "approved", "published"})
        CHECK(lines_of("structure/placeholder-text", credential(status, "summary: TBD\n")) ==
              Lines{"error `TBD` `TBD` stands for something that is not written yet"});
}

TEST_CASE("stacks and their Markdown are looked at too") {
    CHECK(lines_of("structure/placeholder-text",
                   {{"stacks/s.yaml", "kind: stack\n"
                                      "id: s\n"
                                      "title: TBD\n"
                                      "recognitions:\n"
                                      "  - conditions: Within TBC years.\n"}}) ==
          Lines{found("TBD"), found("TBC")});
}

TEST_CASE("what only looks like a placeholder is none") {
    CHECK(placeholders_in("A to-do list, a todo, TODOS and mastodon; OFTBD; Todo.").empty());
    CHECK(placeholders_in("Use `TODO` and `<your name>` in the code.").empty());
    CHECK(placeholders_in("See [Insert a table](https://example.org/TBD/___x).").empty());
    CHECK(placeholders_in("An [inserted] word, an a_b__c name, a <youthful> note.").empty());
    CHECK(placeholders_in("a\n\n  ___\n\n  b").empty());
    CHECK(placeholders_in("***All*** of it, and ___this___.").empty());
}

TEST_CASE("a blank inside quotation marks belongs to a sentence that students finish") {
    CHECK(placeholders_in("Offer the frame \"I think ___ because ___\" first.").empty());
    CHECK(placeholders_in("Offer the frame \u201CI noticed ___\u201D first.").empty());
    CHECK(placeholders_in("\"Done\" is ___ and \u201Cover\u201D is ___.") ==
          Lines{found("___"), found("___")});
}

TEST_CASE("TODO is a word in Spanish and Portuguese") {
    CHECK(placeholders_in("ESTO ES TODO", "language: es-MX\n").empty());
    CHECK(placeholders_in("ISTO É TODO", "language: pt\n").empty());
    CHECK(placeholders_in("TODO TBD", "language: es\n") == Lines{found("TBD")});
}
