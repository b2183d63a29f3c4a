// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/citations.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith::syntax;

namespace {

// `key|locator` of all citations, groups parted by `/`.
std::string show(std::string_view words) {
    std::string shown;
    for (const CitationGroup& group : find_citations(words)) {
        if (!shown.empty()) shown += '/';
        for (const Citation& citation : group.citations) {
            CHECK(words.substr(citation.range.begin, citation.range.end - citation.range.begin) ==
                  citation.key);
            shown += '<' + citation.key;
            if (!citation.locator.empty()) shown += '|' + citation.locator;
            shown += '>';
        }
    }
    return shown;
}

} // namespace

TEST_CASE(
    "citations are keys in brackets, several with semicolons, each with a place in the work") {
    CHECK(show("text [@kraft-2018].") == "<kraft-2018>");
    CHECK(show("[@a; @b]") == "<a><b>");
    CHECK(show("[@a, p. 12; @b_2, ch. 3]") == "<a|p. 12><b_2|ch. 3>");
    CHECK(show("[@a] and [@b]") == "<a>/<b>");
    CHECK(show("[@a;\n@b, pp.\n1]") == "<a><b|pp. 1>");
}

TEST_CASE("other brackets are no citations") {
    CHECK(show("[a] [@] [ ] me@example.org [see @a] [@a; b] [@a") == "");
    CHECK(show("[[@a]]") == "<a>");
}
