// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

struct Result {
    Lines lines;
    std::vector<std::string> replacements; ///< of safe fixes, "" where there is none
};

Result check_reference(std::string_view field) {
    const BuiltRepository built = build_repository(
        credential("draft", "references:\n  - key: one\n    " + std::string(field) + "\n"));
    Result result;
    for (const diagnostic::Diagnostic& finding : run_rule("research/malformed-doi", built)) {
        result.lines.push_back(describe(finding, built));
        result.replacements.emplace_back();
        if (finding.fixes.empty()) continue;
        CHECK(finding.fixes.front().safety == diagnostic::Safety::safe);
        const auto& change =
            std::get<diagnostic::ReplaceText>(finding.fixes.front().changes.front());
        CHECK(change.span == finding.span);
        result.replacements.back() = change.replacement;
    }
    return result;
}

void check_silent(std::string_view field) {
    CAPTURE(field);
    CHECK(check_reference(field).lines.empty());
}

/// One finding at `bytes`, with a fix that writes `right` ("" for none).
void check_found(std::string_view field, std::string_view bytes, std::string_view right) {
    CAPTURE(field);
    const Result result = check_reference(field);
    REQUIRE(result.lines.size() == 1);
    CHECK(result.lines.front().starts_with("warning `" + std::string(bytes) + "` `"));
    CHECK(result.replacements.front() == right);
}

} // namespace

TEST_CASE("a bare DOI in lower case is right") {
    check_silent("doi: 10.3102/0034654318759268");
    check_silent("doi: \"10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o\"");
    check_silent("doi: 10.1000.10/123");
}

TEST_CASE("what surrounds a DOI, and capitals, are taken off by a safe fix") {
    check_found("doi: https://doi.org/10.3102/abc", "https://doi.org/10.3102/abc", "10.3102/abc");
    check_found("doi: \"http://DX.doi.org/10.3102/abc\"", "http://DX.doi.org/10.3102/abc",
                "10.3102/abc");
    check_found("doi: \"doi: 10.3102/abc\"", "doi: 10.3102/abc", "10.3102/abc");
    check_found("doi: DOI 10.3102/abc", "DOI 10.3102/abc", "10.3102/abc");
    check_found("doi: 10.1016/J.EDUREV.2007", "10.1016/J.EDUREV.2007", "10.1016/j.edurev.2007");
}

TEST_CASE("the message says what is wrong with a DOI") {
    CHECK(check_reference("doi: 10.1016/J.x").lines ==
          Lines{"warning `10.1016/J.x` `10.1016/J.x` has capital letters"});
    CHECK(check_reference("doi: doi:10.1016/j.x").lines ==
          Lines{"warning `doi:10.1016/j.x` `doi:10.1016/j.x` is more than the DOI itself"});
    CHECK(check_reference("doi: 10.1016/").lines ==
          Lines{"warning `10.1016/` `10.1016/` is only the beginning of a DOI"});
    CHECK(check_reference("doi: soon").lines == Lines{"warning `soon` `soon` is not a DOI"});
    CHECK(
        check_reference("text: doi:10.1016/j.x").lines ==
        Lines{"warning `doi:10.1016/j.x` `doi:10.1016/j.x` is not how a DOI is written in a text"});
}

TEST_CASE("a DOI that is cut off, and what is none, have no fix") {
    check_found("doi: \"10.1177\"", "10.1177", "");
    check_found("doi: 10.1177/", "10.1177/", "");
    check_found("doi: https://doi.org/10.1177", "https://doi.org/10.1177", "");
    check_found("doi: 10.12/short-registrant", "10.12/short-registrant", "");
    check_found("doi: 978-3-16-148410-0", "978-3-16-148410-0", "");
    check_found("doi: 10.1177/a and more", "10.1177/a and more", "");
}

TEST_CASE("in a line of text, a DOI is written as an address") {
    check_silent("text: \"Kraft (2018). Title. https://doi.org/10.3102/0034654318759268\"");
    check_silent("text: \"Kraft (2018). Title (https://doi.org/10.3102/ABC).\"");
    check_silent("text: A book without one, 10.1177 pages, at https://example.org/doi/10.1177/x");
    check_found("text: \"Kraft (2018). doi:10.3102/0034654318759268.\"",
                "doi:10.3102/0034654318759268", "https://doi.org/10.3102/0034654318759268");
    check_found("text: \"Kraft (2018). DOI: 10.3102/A(1)b, p. 3\"", "DOI: 10.3102/A(1)b",
                "https://doi.org/10.3102/A(1)b");
    check_found("text: \"Kraft (http://dx.doi.org/10.3102/x).\"", "http://dx.doi.org/10.3102/x",
                "https://doi.org/10.3102/x");
    check_found("text: See doi.org/10.3102/x", "doi.org/10.3102/x", "https://doi.org/10.3102/x");
    check_found("text: See https://doi.org/10.1177", "https://doi.org/10.1177", "");
    check_found("text: See https://doi.org/10.1177/.", "https://doi.org/10.1177/", "");
}

TEST_CASE("characters that grow or shrink without case hide nothing") {
    check_found("text: \"The \uFB01rst \u1E9E at doi:10.1000/a\"", "doi:10.1000/a",
                "https://doi.org/10.1000/a");
}

TEST_CASE("every DOI of a line is looked at") {
    CHECK(check_reference("text: \"doi:10.1000/a and doi:10.1000/b\"").lines.size() == 2);
}

TEST_CASE("shared references are checked as well") {
    CHECK(lines_of("research/malformed-doi",
                   {{"references.yaml",
                     "kind: references\nitems: [{key: one, doi: \"doi:10.1000/x\"}]\n"}}) ==
          Lines{"error `doi:10.1000/x` `doi:10.1000/x` is more than the DOI itself"});
}
