// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/accepted.h"

#include <doctest/doctest.h>

#include <vector>

namespace credsmith::check {
namespace {

TEST_CASE("a word is accepted if it is one of those listed, in capitals or not") {
    const std::vector<std::string> words{"explore", "Learn How To", "ÉVEILLE"};
    CHECK(is_accepted(words, "Explore"));
    CHECK(is_accepted(words, "learn how to"));
    CHECK(is_accepted(words, "éveille"));
    CHECK_FALSE(is_accepted(words, "explores"));
    CHECK_FALSE(is_accepted(words, "learn"));
    CHECK_FALSE(is_accepted({}, "explore"));
}

} // namespace
} // namespace credsmith::check
