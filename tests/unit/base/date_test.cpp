// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/date.h"

#include <doctest/doctest.h>

namespace credsmith::base {
namespace {

TEST_CASE("a date is a day of the calendar, written in full") {
    for (const char* date : {"2027-06-30", "2028-02-29", "0001-01-01", "9999-12-31"})
        CHECK_MESSAGE(is_date(date), date);
    for (const char* text : {"", "2027-02-29", "2027-13-01", "2027-00-10", "2027-6-30", "27-06-30",
                             "30.06.2027", "2027/06/30", "2027-06-30 ", "2027-06-3x", "+027-06-30"})
        CHECK_FALSE_MESSAGE(is_date(text), text);
}

TEST_CASE("a moment has a day, in UTC") {
    CHECK(date_of(0) == "1970-01-01");
    CHECK(date_of(86'399) == "1970-01-01");
    CHECK(date_of(1'814'400'000) == "2027-07-01");
    CHECK(date_of(253'402'300'799) == "9999-12-31");
}

TEST_CASE("moments beyond the calendar of four digits have none") {
    CHECK_FALSE(date_of(-1));
    CHECK_FALSE(date_of(253'402'300'800));
}

TEST_CASE("months before a day lies the same day of an earlier month, or its last") {
    CHECK(months_before("2026-09-01", 12) == "2025-09-01");
    CHECK(months_before("2026-01-15", 1) == "2025-12-15");
    CHECK(months_before("2026-09-01", 0) == "2026-09-01");
    CHECK(months_before("2028-02-29", 12) == "2027-02-28");
    CHECK(months_before("2026-03-31", 1) == "2026-02-28");
    CHECK(months_before("0001-01-01", 600) == "0000-01-01");
}

TEST_CASE("a day is followed by the next of the calendar") {
    CHECK(next_day("2026-09-01") == "2026-09-02");
    CHECK(next_day("2028-02-28") == "2028-02-29");
    CHECK(next_day("2026-12-31") == "2027-01-01");
    CHECK(next_day("9999-12-31") == "9999-12-31");
}

} // namespace
} // namespace credsmith::base
