// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/embedded.h"
#include "credsmith/base/overloaded.h"
#include "credsmith/base/result.h"

#include <doctest/doctest.h>

#include <array>
#include <memory>
#include <string>

using namespace credsmith::base;

namespace {

Result<int, std::string> half(int number) {
    if (number % 2 != 0) return Failure{std::string("odd")};
    return number / 2;
}

Result<Done, std::string> halve_twice(int number) {
    CREDSMITH_TRY(half(number));
    CREDSMITH_TRY(half(number / 2));
    return Done{};
}

} // namespace

TEST_CASE("a result holds a value or an error") {
    CHECK(half(4).has_value());
    CHECK(*half(4) == 2);
    CHECK_FALSE(half(3));
    CHECK(half(3).error() == "odd");
}

TEST_CASE("asking for the side that is not there is our own mistake") {
    CHECK_THROWS_AS(static_cast<void>(half(3).value()), InternalError);
    CHECK_THROWS_AS(static_cast<void>(half(4).error()), InternalError);
}

TEST_CASE("an error leaves the function that tries") {
    CHECK(halve_twice(8).has_value());
    CHECK(halve_twice(6).error() == "odd");
}

TEST_CASE("a value that can only be moved moves in and out") {
    Result<std::unique_ptr<int>, std::string> result(std::make_unique<int>(7));
    const std::unique_ptr<int> value = std::move(*result);
    CHECK(*value == 7);
}

TEST_CASE("value and error may be of one type") {
    const Result<std::string, std::string> good(std::string("a"));
    const Result<std::string, std::string> bad(Failure{std::string("b")});
    CHECK(good.value() == "a");
    CHECK(bad.error() == "b");
}

TEST_CASE("a broken promise names its place") {
    CHECK_THROWS_WITH_AS(CREDSMITH_ASSERT(1 + 1 == 3), doctest::Contains("1 + 1 == 3 at "),
                         InternalError);
    CHECK_THROWS_AS(CREDSMITH_UNREACHABLE(), InternalError);
}

TEST_CASE("several lambdas make one visitor") {
    const Overloaded visitor{[](int) { return "number"; },
                             [](const std::string&) { return "text"; }};
    CHECK(std::visit(visitor, std::variant<int, std::string>(1)) == std::string("number"));
    CHECK(std::visit(visitor, std::variant<int, std::string>("a")) == std::string("text"));
}

TEST_CASE("an embedded file is found by its path") {
    constexpr std::array<EmbeddedFile, 2> files = {{{"a.yaml", "one"}, {"b/c.md", "two"}}};
    REQUIRE(find_embedded(files, "b/c.md") != nullptr);
    CHECK(find_embedded(files, "b/c.md")->text == "two");
    CHECK(find_embedded(files, "c.md") == nullptr);
}
