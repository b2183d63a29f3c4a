// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// A rationale above two works, one in fields and one in a line.
Files citing(const std::string& rationale) {
    return credential("draft", "rationale: \"" + rationale + R"("
references:
  - key: cazden-2001
    authors: [{family: Cazden, given: Courtney B.}]
    year: 2001
    title: Classroom discourse
  - key: hattie-timperley-2007
    text: Hattie, J., & Timperley, H. (2007). The power of feedback.
)");
}

Lines by_hand(const std::string& rationale) {
    return lines_of("research/citation-by-hand", citing(rationale));
}

Lines unlisted(const std::string& rationale) {
    return lines_of("research/unlisted-citation", citing(rationale));
}

} // namespace

TEST_CASE("names and year in brackets are tied to the work of the list that they mean") {
    CHECK(by_hand("As found (Cazden, 2001a).").size() == 0);
    CHECK(by_hand("As found (Cazden, 2001; cf. Hattie et al., 2007, p. 3).").size() == 2);
    CHECK(by_hand("As found (Timperley, 2007) or (Cazden, 2002).").empty());
    CHECK(by_hand("As Cazden (2001) found.").empty());
}

TEST_CASE("the fix replaces the brackets, and only where nothing else stands in them") {
    const BuiltRepository built = build_repository(citing("Found (Cazden, 2001)."));
    const auto findings = run_rule("research/citation-by-hand", built);
    REQUIRE(findings.size() == 1);
    REQUIRE(findings.front().fixes.size() == 1);
    const diagnostic::Fix& fix = findings.front().fixes.front();
    CHECK(fix.safety == diagnostic::Safety::safe);
    const auto& change = std::get<diagnostic::ReplaceText>(fix.changes.front());
    CHECK(built.sources->cut(change.span) == "(Cazden, 2001)");
    CHECK(change.replacement == "[@cazden-2001]");

    const BuiltRepository other = build_repository(citing("Found (see Cazden, 2001)."));
    const auto without_fix = run_rule("research/citation-by-hand", other);
    REQUIRE(without_fix.size() == 1);
    CHECK(without_fix.front().fixes.empty());
}

TEST_CASE("several names and a year that no list has are a finding") {
    CHECK(unlisted("Found (Black & Wiliam, 1998).") ==
          Lines{"warning `Black & Wiliam, 1998` `Black & Wiliam, 1998` is not among the "
                "references"});
    CHECK(unlisted("Found (Hattie & Timperley, 2007; Cazden et al., 2001).").empty());
    CHECK(unlisted("Found (Timperley & Hattie, 2007).").empty());
    CHECK(unlisted("Found (May, 2019), (Black and Wiliam, 1998).").empty());
    CHECK(unlisted("Found (Black & Wiliam, 1798).").empty());
}
