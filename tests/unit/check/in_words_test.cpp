// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/in_words.h"

#include <doctest/doctest.h>

namespace credsmith::check {

TEST_CASE("numbers up to twelve are written as words") {
    CHECK(in_words(0) == "no");
    CHECK(in_words(1) == "one");
    CHECK(in_words(12) == "twelve");
    CHECK(in_words(13) == "13");
}

} // namespace credsmith::check
