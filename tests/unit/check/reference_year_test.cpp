// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/reference_year.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::check {
namespace {

model::Text written(const std::string& value) {
    return model::derived_text(value, {});
}

std::string year_in_line(const std::string& line) {
    model::Reference reference;
    reference.text = written(line);
    const auto year = year_of(reference);
    return year ? std::string(year->digits) : "";
}

std::string year_of_field(const std::string& field) {
    model::Reference reference;
    reference.year = written(field);
    reference.text = written("A line (1998).");
    const auto year = year_of(reference);
    return year ? std::string(year->digits) : "";
}

} // namespace

TEST_CASE("the year of a field is its first four digits") {
    CHECK(year_of_field("2007") == "2007");
    CHECK(year_of_field("2007a") == "2007");
    CHECK(year_of_field("1909") == "1909");
}

TEST_CASE("a field without a year is not made up for by the line") {
    CHECK(year_of_field("20071").empty());
    CHECK(year_of_field("200").empty());
    CHECK(year_of_field("in press 2007").empty());
}

TEST_CASE("the year of a line opens a bracket") {
    CHECK(year_in_line("Hattie, J. (2008). A title (2nd ed.).") == "2008");
    CHECK(year_in_line("Hattie, J. (Ed.). (1990, May). A title.") == "1990");
    CHECK(year_in_line("(2008) first, (2009) later") == "2008");
    CHECK(year_in_line("2008, without a bracket").empty());
    CHECK(year_in_line("at the end (200").empty());
    CHECK(year_in_line("a number (20089)").empty());
}

TEST_CASE("a reference that says nothing has no year") {
    CHECK_FALSE(year_of(model::Reference{}));
}

} // namespace credsmith::check
