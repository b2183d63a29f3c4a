// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/plain_words.h"

#include <doctest/doctest.h>

using namespace credsmith::check;

TEST_CASE("texts are compared without case, punctuation and marks") {
    CHECK(plain_words("  Plans *lessons* - with “students’ work”!\n") ==
          "plans lessons with students work");
    CHECK(plain_words("Élan\u00A0vital") == plain_words("élan vital"));
    CHECK(plain_words("re-read") != plain_words("reread"));
    CHECK(plain_words("... *** !").empty());
}

TEST_CASE("words are counted in languages that part them") {
    CHECK(can_count_words("en-GB"));
    CHECK(can_count_words(""));
    CHECK_FALSE(can_count_words("zh-Hant"));
    CHECK_FALSE(can_count_words("JA"));
}

TEST_CASE("a message shows a text on one line") {
    CHECK(on_one_line("Kraft\n  et al.") == "Kraft et al.");
}
