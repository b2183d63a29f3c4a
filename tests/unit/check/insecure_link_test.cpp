// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

Lines insecure(std::string_view rationale) {
    return lines_of("links/insecure-link",
                    credential("draft", "rationale: |\n  " + std::string(rationale) + "\n"));
}

} // namespace

TEST_CASE("a link over http is found at its destination") {
    CHECK(insecure(
              "See [the form](http://Example.com/form?x=1 \"Form\") and <http://example.net>.") ==
          Lines{"warning `http://Example.com/form?x=1` the link to `example.com` is not encrypted",
                "warning `http://example.net` the link to `example.net` is not encrypted"});
    CHECK(insecure("![A chart](HTTP://user@example.com:80/a.png)").size() == 1);
}

TEST_CASE("the fix changes the scheme alone") {
    const BuiltRepository built = build_repository(
        credential("draft", "rationale: \"[the form](http://example.com/form)\"\n"));
    const auto findings = run_rule("links/insecure-link", built);
    REQUIRE(findings.size() == 1);
    const diagnostic::Fix& fix = findings.front().fixes.front();
    CHECK(fix.safety == diagnostic::Safety::unsafe);
    const auto& change = std::get<diagnostic::ReplaceText>(fix.changes.front());
    CHECK(built.sources->cut(change.span) == "http://");
    CHECK(change.replacement == "https://");
}

TEST_CASE("names of things that look like addresses are left alone") {
    CHECK(insecure("[skill](http://data.europa.eu/esco/skill/1)").empty());
    CHECK(insecure("[term](http://www.w3.org/ns/x)").empty());
    CHECK(insecure("[term](http://purl.org/dc/terms/)").empty());
    CHECK(insecure("[fake](http://notw3.org/x)").size() == 1);
    CHECK(insecure("[fake](http://w3.org.example.com/x)").size() == 1);
}

TEST_CASE("secure links, files, addresses of other kinds and code are no finding") {
    CHECK(insecure("[a](https://example.org) [b](form.pdf) [c](mailto:a@example.org)").empty());
    CHECK(insecure("Type `[a](http://example.com)` and http://example.com.").empty());
}
