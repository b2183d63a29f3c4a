// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/citations.h"

#include <doctest/doctest.h>

#include <string>

using namespace credsmith::syntax;

namespace {

// `<prefix|key|locator>` of all citations, groups parted by `/`; empty places are left out.
std::string show(std::string_view words) {
    std::string shown;
    for (const CitationGroup& group : find_citations(words).groups) {
        if (!shown.empty()) shown += '/';
        for (const Citation& citation : group.citations) {
            CHECK(words.substr(citation.range.begin, citation.range.end - citation.range.begin) ==
                  citation.key);
            shown += '<' + (citation.prefix.empty() ? "" : citation.prefix + '|') + citation.key;
            if (!citation.locator.empty()) shown += '|' + citation.locator;
            shown += '>';
        }
    }
    return shown;
}

// What is broken, as it is written.
std::string broken(std::string_view words) {
    std::string shown;
    for (const BrokenGroup& group : find_citations(words).broken) {
        CHECK(words[group.opening] == '[');
        const Range range = group.what.range;
        constexpr const char* flaws[] = {"no key", "no semicolon", "not closed"};
        shown += std::string(flaws[static_cast<int>(group.what.flaw)]) + " <" +
                 std::string(words.substr(range.begin, range.end - range.begin)) + '>';
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

TEST_CASE("words may stand before a work") {
    CHECK(show("[see @a, ch. 2; also\n@b]") == "<see|a|ch. 2><also|b>");
    CHECK(show("[compare @a; @b, p. 3]") == "<compare|a><b|p. 3>");
}

TEST_CASE("other brackets are no citations") {
    for (const char* words : {"[a] [ ] [x]", "me@example.org", "[me@example.org]", "[see @a; b]",
                              "[see @a", "[see @]", "[a;b]"}) {
        CHECK(show(words) == "");
        CHECK(broken(words) == "");
    }
    CHECK(show("[[@a]]") == "<a>");
}

TEST_CASE("an open bracket before a lone `@` is no citation") {
    CHECK(find_citations("![ @").broken.empty());
    CHECK(find_citations("[@ home").broken.empty());
    CHECK(find_citations("[@key").broken.size() == 1);
}

TEST_CASE("a citation with a slip in it is told, and what can be read of it is read") {
    CHECK(broken("[@]") == "no key <@>");
    CHECK(broken("[@ a]") == "no key <@ a>");
    CHECK(show("[@ a]") == "<a>");
    CHECK(broken("[@a; b]") == "no key <b>");
    CHECK(show("[@a; b]") == "<a>");
    CHECK(broken("[@a;]") == "no key <;]>");
    CHECK(broken("[@a, @b, p. 3]") == "no semicolon <@b>");
    CHECK(show("[@a, @b, p. 3]") == "<a><b|p. 3>");
    CHECK(broken("x [@a, p. 1. More") == "not closed <[@a>");
    CHECK(show("[@a, p. 1. More [@b]") == "<a>/<b>");
    CHECK(show("It works [@a.") == "<a>");
    CHECK(broken("[@a] [@b") == "not closed <[@b>");
}
