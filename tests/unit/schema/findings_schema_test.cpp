// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The published schema of the JSON report, on reports that hold every member there is, and none.
#include "credsmith/json/read.h"
#include "credsmith/schema/check_shape.h"
#include "credsmith/schema/embedded.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

namespace credsmith::schema {
namespace {

using diagnostic::Pages;
using diagnostic::Report;

std::vector<std::string> problems_of(const json::Value& document) {
    return violations(document, embedded_schema("report/findings.schema.json"));
}

json::Value findings_document(const Report& report, const text::SourceSet& sources) {
    const auto document = json::read(
        diagnostic::rendered("json", report, sources, {}, {"https://example.org/{}", nullptr}));
    REQUIRE(document.has_value());
    return *document;
}

json::Value full_document() {
    Pages pages;
    pages.add("a.md", "one two\n");
    diagnostic::Diagnostic finding = diagnostic::finding_at(pages.span("one"));
    finding.labels = {{pages.span("two"), "not this"}};
    finding.help = "write it";
    finding.fixes = {
        {"write it", diagnostic::Safety::safe, {diagnostic::ReplaceText{finding.span, ""}}},
        {"drop it", diagnostic::Safety::unsafe, {diagnostic::RemoveItem{finding.span}}}};
    return findings_document(diagnostic::report_of(finding), pages.sources);
}

TEST_CASE("the JSON of findings is as its schema says") {
    CHECK(problems_of(full_document()).empty());
    CHECK(problems_of(findings_document({}, {})).empty());
}

TEST_CASE("the schema of findings sees a member too many, one that is missing, and bad values") {
    json::Value document = full_document();
    document["findings"][0]["surplus"] = 1;
    CHECK(problems_of(document).size() == 1);
    document = full_document();
    document["findings"][0].erase("fingerprint");
    CHECK(problems_of(document).size() == 1);
    document = full_document();
    document["findings"][0]["severity"] = "off";
    CHECK(problems_of(document).size() == 1);
    document = full_document();
    document["findings"][0]["fixes"][0]["edits"] = json::Value::array();
    CHECK(problems_of(document).size() == 1);
}

} // namespace
} // namespace credsmith::schema
