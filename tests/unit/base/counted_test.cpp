// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/counted.h"

#include <doctest/doctest.h>

using credsmith::base::counted;

TEST_CASE("one thing is one, none and more are several") {
    CHECK(counted(1, "word") == "1 word");
    CHECK(counted(0, "word") == "0 words");
    CHECK(counted(12, "word") == "12 words");
}
