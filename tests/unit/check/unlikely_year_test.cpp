// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines unlikely(const std::string& fields) {
    return lines_of("research/unlikely-year",
                    credential("draft", "references:\n  - {key: a, " + fields + "}\n"));
}

} // namespace

TEST_CASE("years from 1800 to 2099 are likely") {
    CHECK(unlikely("year: 1799").size() == 1);
    CHECK(unlikely("year: 1800").empty());
    CHECK(unlikely("year: 2099").empty());
    CHECK(unlikely("year: 2100").size() == 1);
    CHECK(unlikely("year: n.d.").empty());
}

TEST_CASE("the year of a line opens its first brackets that hold one") {
    CHECK(unlikely("text: 'Hattie, J. (Ed.) (0207). Of (1066).'") ==
          Lines{"warning `0207` `0207` is hardly the year of a publication"});
    CHECK(unlikely("text: 'Hattie, J. (20070). The power of feedback (2007)'").empty());
    CHECK(unlikely("text: 'Hattie, J. 0207'").empty());
}
