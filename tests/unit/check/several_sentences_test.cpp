// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines several(const std::string& statement) {
    return lines_of("competency/several-sentences",
                    credential("draft", "competency: |\n  " + statement + "\n"));
}

} // namespace

TEST_CASE("a sentence ends before a blank and a capital letter") {
    CHECK(several("Plans lessons. Teaches them.") ==
          Lines{"warning `Teaches them.` `Teaches` begins a second sentence"});
    CHECK(several("Asks \"Why?\" \"What?\" is next.").size() == 1);
    CHECK(several("Plans lessons (all.) (Then teaches.)").size() == 1);
    CHECK(several("Plans lessons. ").empty());
    CHECK(several("Plans lessons.Teaches them").empty());
    CHECK(several("Plans for 2.5 hours. 3 of them alone").empty());
}

TEST_CASE("the dot of an abbreviation or an initial ends no sentence") {
    CHECK(several("Follows D. Wiliam and Dr. Black, e.g. Black's U.S. Talks").empty());
    CHECK(several("Follows the plan of Grade K. Teaches it.").empty());
    CHECK(several("Follows the doctor. Black or white").size() == 1);
}
