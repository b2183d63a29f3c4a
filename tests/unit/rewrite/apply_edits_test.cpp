// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/apply_edits.h"

#include <doctest/doctest.h>

using namespace credsmith;

TEST_CASE("edits are carried out in the order of their places, whatever their own") {
    CHECK(rewrite::apply_edits(
              "abcdef", {{{{}, 4, 5}, ""}, {{{}, 0, 1}, "A"}, {{{}, 2, 2}, "-"}}) == "Ab-cdf");
    CHECK(rewrite::apply_edits("same", {}) == "same");
}
