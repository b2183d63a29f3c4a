// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

TEST_CASE("the fix takes the second word and the blank before it away") {
    const BuiltRepository built =
        build_repository(credential("draft", "summary: Say where the  The next step lies.\n"));
    const auto findings = run_rule("structure/doubled-word", built);
    CHECK(describe(findings, built) == Lines{"warning `The` `The` stands here twice"});
    const diagnostic::Fix& fix = findings.front().fixes.front();
    CHECK(fix.safety == diagnostic::Safety::safe);
    const auto& change = std::get<diagnostic::ReplaceText>(fix.changes.front());
    CHECK(built.sources->cut(change.span) == "  The");
    CHECK(change.replacement.empty());
}

TEST_CASE("a word that stands three times is told twice") {
    CHECK(
        lines_of("structure/doubled-word", credential("draft", "summary: of of of it\n")).size() ==
        2);
}
