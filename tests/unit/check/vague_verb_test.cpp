// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines verbs_in(std::string_view statement, std::string_view fields = "") {
    return lines_of("competency/vague-verb",
                    credential("draft", "competency: \"" + std::string(statement) + "\"\n" +
                                            std::string(fields)));
}

Lines found(std::string_view verb) {
    return {"warning `" + std::string(verb) + "` `" + std::string(verb) +
            "` names nothing that an assessor could see"};
}

} // namespace

TEST_CASE("a vague main verb is found behind its actor, its auxiliaries, or first") {
    CHECK(verbs_in("The educator understands formative assessment.") == found("understands"));
    CHECK(verbs_in("Educators know how to plan a lesson.") == found("know how to"));
    CHECK(verbs_in("The teacher leader will be able to fully understand data.") ==
          found("understand"));
    CHECK(verbs_in("Teachers are aware of bias.") == found("are aware of"));
    CHECK(verbs_in("Understand the standards.") == found("Understand"));
    CHECK(verbs_in("To learn about rubrics.") == found("learn about"));
}

TEST_CASE("an actor of the author's own counts") {
    CHECK(
        lines_of("competency/vague-verb",
                 credential("draft", "competency:\n"
                                     "  actor: Reading specialist\n"
                                     "  statement: The reading specialist appreciates texts.\n")) ==
        found("appreciates"));
    CHECK(verbs_in("The reading specialist appreciates texts.").empty());
}

TEST_CASE("a vague verb that is not the main one is no finding") {
    CHECK(verbs_in("The educator plans lessons so that students understand fractions.").empty());
    CHECK(verbs_in("Teachers who know their students adapt a unit.").empty());
    CHECK(verbs_in("The educator uses knowledge of texts to choose one.").empty());
    CHECK(verbs_in("Educators knowingly adapt a task.").empty());
    CHECK(verbs_in("").empty());
}

TEST_CASE("languages without a word list are not judged") {
    CHECK(verbs_in("The educator understands.", "language: de\n").empty());
    CHECK(verbs_in("The educator understands.", "language: en-GB\n") == found("understands"));
}

TEST_CASE("the competency of a stack is judged too") {
    CHECK(lines_of("competency/vague-verb",
                   {{"stacks/s.yaml", "kind: stack\n"
                                      "id: s\n"
                                      "competency: The educator grasps leadership.\n"}}) ==
          found("grasps"));
}
