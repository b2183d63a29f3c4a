// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines unused(const std::string& resources) {
    return lines_of("competency/unused-component",
                    credential("in_review", "components:\n"
                                            "  - {id: asking, title: Asking, body: Ask.}\n"
                                            "  - {id: sorting, title: Sorting, body: Sort.}\n"
                                            "resources:\n" +
                                                resources));
}

} // namespace

TEST_CASE("a component that nothing names is told where others are named") {
    CHECK(unused("  - {id: page, title: A page, component: asking}\n") ==
          Lines{"warning `Sorting` nothing in the credential comes back to `Sorting`"});
    CHECK(unused("  - {id: page, title: A page}\n").empty());
}

TEST_CASE("a link that leads nowhere, or damage, may hide the use") {
    CHECK(unused("  - {id: page, title: A page, component: asking}\n"
                 "  - {id: other, title: Another, component: sortng}\n")
              .empty());
    CHECK(unused("  - {id: page, title: A page, component: asking}\n"
                 "  - {id: other, title: Another, free: perhaps}\n")
              .empty());
}
