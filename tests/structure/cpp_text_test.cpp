// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "structure/cpp_text.h"

#include <doctest/doctest.h>

namespace credsmith::structure {
namespace {

TEST_CASE("comments and code are told apart, whatever stands in literals") {
    CHECK(code_of("a(); // b()\nc(); /* d()\n */ e();") == "a();       \nc();       \n    e();");
    CHECK(comments_of("a(); // b\nc();") == "     // b\n    ");
    CHECK(code_of(R"(url = "https://x"; // y)") == R"(url = "https://x";     )");
    CHECK(code_of(R"x(s = R"a(" // )" in)a"; // y)x") == R"x(s = R"a(" // )" in)a";     )x");
    CHECK(code_of(R"(n = 1'000; c = '"'; // y)") == R"(n = 1'000; c = '"';     )");
    CHECK(code_of(R"(s = "\"// in"; // y)") == R"(s = "\"// in";     )");
}

TEST_CASE("includes are found with their lines, in code only") {
    const auto includes =
        includes_of("// #include <no>\n#include \"a/b.h\"\n\n#include <vector> // x\n");
    REQUIRE(includes.size() == 2);
    CHECK(includes[0].header == "a/b.h");
    CHECK(includes[0].line == 2);
    CHECK(includes[0].is_quoted);
    CHECK(includes[1].header == "vector");
    CHECK(includes[1].line == 4);
    CHECK_FALSE(includes[1].is_quoted);
}

TEST_CASE("words are found where they begin a word") {
    CHECK(find_words("exit(1); on_exit(2); std::exit(3);", "exit(") ==
          std::vector<std::size_t>{0, 26});
    CHECK(find_words("a/lib/b", "/lib/") == std::vector<std::size_t>{1});
}

} // namespace
} // namespace credsmith::structure
