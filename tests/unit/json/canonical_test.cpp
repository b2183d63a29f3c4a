// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The canonical form, by the letter of RFC 8785 and against its official data.
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"
#include "support/conformance_data.h"

#include <doctest/doctest.h>

#include <bit>
#include <cstdint>
#include <iostream>
#include <limits>
#include <sstream>
#include <string>

using namespace credsmith;

namespace {

json::Value value_of(const std::string& text) {
    auto value = json::read(text);
    REQUIRE(value.has_value());
    return *value;
}

} // namespace

TEST_CASE("the canonical form has no space and sorted members") {
    CHECK(json::canonical(value_of(R"({ "b" : [ 1 , {} , [] ], "a": "x" })")) ==
          R"({"a":"x","b":[1,{},[]]})");
}

TEST_CASE("members are sorted by UTF-16 code units, not by code points") {
    // U+1F600 is D83D DE00 in UTF-16 and comes before U+FB33 and U+E000, after U+20AC.
    const json::Value value = {{"\uFB33", 1}, {"\uE000", 2}, {"\U0001F600", 3},
                               {"\u20AC", 4}, {"", 5},       {"a", 6}};
    CHECK(json::canonical(value) ==
          "{\"\":5,\"a\":6,\"\u20AC\":4,\"\U0001F600\":3,\"\uE000\":2,\"\uFB33\":1}");
}

TEST_CASE("a key that starts another comes first") {
    CHECK(json::canonical({{"ab", 1}, {"a", 2}}) == R"({"a":2,"ab":1})");
}

TEST_CASE("numbers are written as ECMAScript writes them") {
    CHECK(json::canonical(1e21) == "1e+21");
    CHECK(json::canonical(123456789012345680000.0) == "123456789012345680000");
    CHECK(json::canonical(0.000001) == "0.000001");
    CHECK(json::canonical(1e-7) == "1e-7");
    CHECK(json::canonical(-1.25e-9) == "-1.25e-9");
    CHECK(json::canonical(333333333.33333329) == "333333333.3333333");
    CHECK(json::canonical(std::numeric_limits<double>::denorm_min()) == "5e-324");
    CHECK(json::canonical(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    CHECK(json::canonical(9007199254740993) == "9007199254740992");
}

TEST_CASE("the official documents have the official canonical form") {
    if (!tests::has_conformance_data("jcs-rfc8785")) return;
    const auto folder = tests::conformance_folder("jcs-rfc8785");
    int documents = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "input")) {
        const std::string expected = tests::read_data(folder / "output" / entry.path().filename());
        CHECK_MESSAGE(json::canonical(value_of(tests::read_data(entry.path()))) == expected,
                      entry.path().string());
        ++documents;
    }
    std::cout << "RFC 8785: " << documents << " documents compared\n";
    CHECK(documents == 6);
}

TEST_CASE("the official numbers have the official text") {
    if (!tests::has_conformance_data("jcs-rfc8785")) return;
    std::istringstream lines(
        tests::read_data(tests::conformance_folder("jcs-rfc8785") / "es6-numbers-10000.txt"));
    int equal = 0;
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const std::size_t comma = line.find(',');
        const auto number =
            std::bit_cast<double>(std::uint64_t{std::stoull(line.substr(0, comma), nullptr, 16)});
        if (json::canonical(number) == line.substr(comma + 1)) ++equal;
    }
    std::cout << "RFC 8785: " << equal << " of " << count << " numbers\n";
    CHECK(equal == count);
    CHECK(count == 10'000);
}
