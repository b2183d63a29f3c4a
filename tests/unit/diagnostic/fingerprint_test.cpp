// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/fingerprint.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace credsmith::diagnostic {
namespace {

struct Page {
    std::string bytes;
    std::string path = "a.md";
};

/// The fingerprint of a finding at the first `words` behind `after`.
std::string at(const Page& page, std::string_view words, std::string_view after = "",
               std::string message = "found it") {
    Pages pages;
    pages.add(page.path, page.bytes);
    const std::size_t from = page.bytes.find(after);
    const Report report =
        report_of(finding_at(pages.span(words, from + after.size()), std::move(message)));
    return fingerprints_of(report, pages.sources).front();
}

const std::string rubric = "## Part 1\n\nBe brief.\n\n## Part 2\n\nBe brief.\n";

TEST_CASE("a fingerprint is 32 hexadecimal digits") {
    const std::string found = at({rubric}, "brief");
    CHECK(found.size() == 32);
    CHECK(found.find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("text that comes and goes elsewhere in a file changes no fingerprint") {
    const std::string before = at({rubric}, "brief", "## Part 2");
    CHECK(at({"A line.\n\n" + rubric}, "brief", "## Part 2") == before);
    CHECK(at({"## Part 1\n\n## Part 2\n\nA line.\n\nBe brief. And more.\n"}, "brief",
             "## Part 2") == before);
    CHECK(at({"## Part 2\r\n\r\nBe brief.\r\n"}, "brief") == before);
}

TEST_CASE("line breaks and indentation inside what was found change no fingerprint") {
    CHECK(at({"one\n  two\n"}, "one\n  two") == at({"one two\n"}, "one two"));
}

TEST_CASE("the kind, the file, the text, and what it stands below make the fingerprint") {
    const std::string before = at({rubric}, "brief", "## Part 2");
    CHECK(at({rubric}, "brief") != before);
    CHECK(at({rubric}, "Be brief", "## Part 2") != before);
    CHECK(at({rubric, "b.md"}, "brief", "## Part 2") != before);
}

TEST_CASE("a heading with an id may be given other words") {
    CHECK(at({"### Old words {#counts type=x}\n\nBe brief.\n"}, "brief") ==
          at({"### New words {#counts}\n\nBe brief.\n"}, "brief"));
    CHECK(at({"### Words {#counts}\n\nBe brief.\n"}, "brief") !=
          at({"### Words {#others}\n\nBe brief.\n"}, "brief"));
}

TEST_CASE("in YAML a place is known by its keys and list entries") {
    const std::string yaml = "criteria:\n- id: one\n  text: same\n- id: two\n  text: same\n";
    const std::string second = at({yaml, "a.yaml"}, "same", "two");
    CHECK(at({yaml, "a.yaml"}, "same") != second);
    CHECK(at({"title: x\n" + yaml, "a.yaml"}, "same", "two") == second);
    CHECK(at({"criteria:\n- id: two\n  text: same\n", "a.yaml"}, "same") == second);
    CHECK(at({"levels:\n- id: two\n  text: same\n", "a.yaml"}, "same") != second);
}

TEST_CASE("a comment in front matter is no heading") {
    CHECK(at({"---\n# a comment\nid: x\n---\n"}, "x", "id: ") ==
          at({"---\nid: x\n---\n"}, "x", "id: "));
}

TEST_CASE("of a message only the author's words count") {
    const Page page{rubric};
    CHECK(at(page, "brief", "", "`brief` is a short word") ==
          at(page, "brief", "", "`brief` is what was found"));
    CHECK(at(page, "brief", "", "there is no `title`") !=
          at(page, "brief", "", "there is no `version`"));
}

TEST_CASE("what is missing at the end of a file has a fingerprint, and in an empty file too") {
    Pages pages;
    pages.add("a.md", "");
    const Report report = report_of(finding_at({{}, 0, 0}));
    CHECK(fingerprints_of(report, pages.sources).front().size() == 32);
    CHECK(at({"# A\n"}, "", "# A\n") == at({"x\n\n# A\n"}, "", "# A\n"));
}

TEST_CASE("no two findings of a report have the same fingerprint") {
    Pages pages;
    pages.add("a.md", "same same same\n");
    std::vector<Diagnostic> findings;
    for (const std::size_t from : {0U, 1U, 6U})
        findings.push_back(finding_at(pages.span("same", from)));
    const std::vector<std::string> all =
        fingerprints_of(make_report(std::move(findings)), pages.sources);
    CHECK(std::set(all.begin(), all.end()).size() == 3);
}

} // namespace
} // namespace credsmith::diagnostic
