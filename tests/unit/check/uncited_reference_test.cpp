// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines uncited(std::string_view fields) {
    return lines_of("research/uncited-reference", credential("published", fields));
}

} // namespace

TEST_CASE(
    "a reference that nothing cites is found at its key, with a fix that a person decides on") {
    const BuiltRepository built =
        build_repository(credential("draft", "rationale: It works [@one].\n"
                                             "references:\n"
                                             "  - {key: one, text: A}\n"
                                             "  - {key: two, text: B}\n"));
    const auto findings = run_rule("research/uncited-reference", built);
    CHECK(describe(findings, built) == Lines{"note `two` nothing cites `two`"});
    REQUIRE(findings.front().fixes.size() == 1);
    const diagnostic::Fix& fix = findings.front().fixes.front();
    CHECK(fix.safety == diagnostic::Safety::unsafe);
    const auto& removal = std::get<diagnostic::RemoveItem>(fix.changes.front());
    CHECK(built.sources->cut(removal.item) == "{key: two, text: B}");
}

TEST_CASE("a citation counts wherever it stands") {
    CHECK(uncited("components: [{title: C, body: \"So says [@one, p. 3].\"}]\n"
                  "submission: {parts: [{intro: \"See [@two; @three].\"}]}\n"
                  "references: [{key: one}, {key: two}, {key: three}]\n")
              .empty());
}

TEST_CASE("a text that was lost may have held the citation") {
    CHECK(uncited("rationle: It works [@one].\n"
                  "references: [{key: one}]\n")
              .empty());
    CHECK(uncited("submission: {parts: [{prompts: [{text: [no]}]}]}\n"
                  "references: [{key: one}]\n")
              .empty());
}

TEST_CASE("shared references may stay uncited") {
    CHECK(lines_of("research/uncited-reference",
                   {{"references.yaml", "kind: references\nitems: [{key: one, text: A}]\n"}})
              .empty());
}
