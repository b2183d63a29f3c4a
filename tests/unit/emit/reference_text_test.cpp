// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/reference_text.h"

#include <doctest/doctest.h>

namespace credsmith::emit {
namespace {

TEST_CASE("DOI, address and year are read from a reference of one line") {
    const ReferenceFacts facts = read_reference_text(
        "Kraft, M. A., & Blazar, D. (2018). The effect. *Review*, 88(4), 547-588. "
        "https://doi.org/10.3102/0034654318759268 Read at https://example.org/paper.pdf.");
    CHECK(facts.doi == "10.3102/0034654318759268");
    CHECK(facts.url == "https://example.org/paper.pdf");
    CHECK(facts.year == "2018");
}

TEST_CASE("the address of a DOI is not an address of its own") {
    CHECK(read_reference_text("A (2020). B. https://doi.org/10.1000/x").url == "");
    CHECK(read_reference_text("A (2020). B. http://dx.doi.org/10.1000/x").url == "");
}

TEST_CASE("a DOI is read in the forms in which people write it") {
    for (const char* line :
         {"https://doi.org/10.1000/ab-c.1", "doi:10.1000/ab-c.1.",
          "<https://doi.org/10.1000/ab-c.1>", "[link](https://doi.org/10.1000/ab-c.1)",
          "(DOI 10.1000/ab-c.1)", "*10.1000/ab-c.1*"}) {
        CAPTURE(line);
        CHECK(read_reference_text(line).doi == "10.1000/ab-c.1");
    }
}

TEST_CASE("a DOI keeps the brackets that belong to it") {
    CHECK(read_reference_text("(see 10.1016/S0022-4596(03)00001-2)").doi ==
          "10.1016/S0022-4596(03)00001-2");
}

TEST_CASE("numbers that only look like a DOI are none") {
    for (const char* line :
         {"pp. 10.1-10.9", "version 10.2/3", "110.1234/5", "3.10.1234/5", "10.1000"}) {
        CAPTURE(line);
        CHECK(read_reference_text(line).doi == "");
    }
}

TEST_CASE("the year is the one in brackets, not any number") {
    CHECK(read_reference_text("Orwell, G. 1984. (2003a). A title").year == "2003a");
    CHECK(read_reference_text("A. (2019, May). B").year == "2019");
    CHECK(read_reference_text("A. (n.d.). B").year == "n.d.");
    CHECK(read_reference_text("A. (Ed.) (2001). B").year == "2001");
    CHECK(read_reference_text("A study of 2018 (20181). B, 77(1)").year == "");
}

TEST_CASE("a line without any of them gives nothing") {
    const ReferenceFacts facts = read_reference_text("");
    CHECK(facts.doi.empty());
    CHECK(facts.url.empty());
    CHECK(facts.year.empty());
}

} // namespace
} // namespace credsmith::emit
