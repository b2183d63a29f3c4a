// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Each format on a page with an error that a safe fix mends, a warning and a note. That documents
// are valid is judged by readers that are not ours, in tests/acceptance/report_formats.py.
#include "credsmith/json/read.h"
#include "credsmith/json/write.h"
#include "support/files.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace credsmith::diagnostic {
namespace {

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// `é` is one character and two bytes, so that the columns of both kinds differ.
class Example {
public:
    Example() {
        pages_.add("a b.md", "é: one\ntwo\n");
        pages_.add("c.yaml", "id: c\n");
        Diagnostic error = finding_at(pages_.span("one"), "no `one`");
        error.labels = {{pages_.span("c", 0, other), "as here"}};
        error.help = "write 100% <of> it, now";
        error.fixes = {{"write `two`", Safety::safe, {ReplaceText{error.span, "two"}}},
                       {"drop it", Safety::unsafe, {RemoveItem{error.span}}}};
        Diagnostic warning = finding_at(pages_.span("two"), "`two` | three");
        warning.severity = Severity::warning;
        Diagnostic note = finding_at(pages_.span("id", 0, other), "write `id`: now");
        note.severity = Severity::note;
        report_ = make_report({error, warning, note});
    }

    [[nodiscard]] std::string in(std::string_view format) const {
        return rendered(format, report_, pages_.sources, {.path_prefix = "kept/"},
                        {"https://example.org/{}.html", &page});
    }

    [[nodiscard]] json::Value read(std::string_view format) const {
        const auto value = json::read(in(format));
        REQUIRE(value.has_value());
        return *value;
    }

private:
    static constexpr text::SourceId other{1};

    static std::string_view page(std::string_view /*slug*/) { return "# A page"; }

    Pages pages_;
    Report report_;
};

TEST_CASE("every format makes a document of no findings") {
    for (const Format* format : all_formats()) {
        CAPTURE(format->name);
        const std::string text = rendered(format->name, {}, {});
        const bool is_by_line =
            format->name == "jsonl" || format->name == "github" || format->name == "azure";
        CHECK(text.empty() == is_by_line);
        CHECK((text.empty() || text.back() == '\n'));
    }
}

TEST_CASE("every format stands on the page of formats, and no other") {
    const std::string page =
        tests::read_file(tests::source_root() / "docs/reference/report-formats.md");
    std::vector<std::string> described;
    for (std::size_t at = page.find("\n## `"); at != std::string::npos;
         at = page.find("\n## `", at + 1))
        described.push_back(page.substr(at + 5, page.find('`', at + 5) - at - 5));
    std::ranges::sort(described);
    CHECK(described == format_names());
}

TEST_CASE("grouped: findings below their file") {
    CHECK(Example().in("grouped") == "kept/a b.md\n"
                                     "  1:4  error    no `one`  rubric/identical-levels\n"
                                     "  2:1  warning  `two` | three  rubric/identical-levels\n"
                                     "\n"
                                     "kept/c.yaml\n"
                                     "  1:1  note     write `id`: now  rubric/identical-levels\n"
                                     "\n"
                                     "1 error, 1 warning and 1 note\n");
}

TEST_CASE("github: a command a line, in which nothing of the author is a command") {
    const std::string text = Example().in("github");
    CHECK(
        text.starts_with("::error file=kept/a b.md,line=1,endLine=1,col=4,endColumn=7,"
                         "title=rubric/identical-levels::no `one`%0Ahelp: write 100%25 <of> it, now"
                         "%0Ahttps://example.org/rubric/identical-levels.html\n::warning file="));
    CHECK(has(text, "\n::notice file=kept/c.yaml,line=1,endLine=1,col=1,endColumn=3,"
                    "title=rubric/identical-levels::write `id`: now"));
    Pages pages;
    pages.add("a,b:c%.md", "x\ny\n");
    const Report report = report_of(finding_at({{}, 0, 3}, "one\n::error::two"));
    CHECK(rendered("github", report, pages.sources) ==
          "::error file=a%2Cb%3Ac%25.md,line=1,endLine=2,title=rubric/identical-levels::"
          "one\\x0a::error::two\n");
}

TEST_CASE("azure: a command a line, notes among the warnings") {
    const std::string text = Example().in("azure");
    CHECK(text.starts_with("##vso[task.logissue type=error;sourcepath=kept/a b.md;linenumber=1;"
                           "columnnumber=4;code=rubric/identical-levels;]no `one`; write "
                           "100%AZP25 <of> it, now\n"));
    CHECK(has(text, "type=warning;sourcepath=kept/c.yaml;linenumber=1;columnnumber=1;"
                    "code=rubric/identical-levels;]note: write `id`: now\n"));
    Pages pages;
    pages.add("a;b].md", "x\n");
    CHECK(has(rendered("azure", report_of(finding_at({{}, 0, 1})), pages.sources),
              "sourcepath=a%3Bb%5D.md;"));
}

TEST_CASE("gitlab: one list with fingerprints") {
    const json::Value list = Example().read("gitlab");
    REQUIRE(list.size() == 3);
    CHECK(list[0]["check_name"] == "rubric/identical-levels");
    CHECK(list[0]["description"] == "no `one`; write 100% <of> it, now");
    CHECK(list[0]["fingerprint"].get<std::string>().size() == 32);
    CHECK(list[0]["location"]["path"] == "kept/a b.md");
    CHECK(list[1]["location"]["lines"]["begin"] == 2);
    CHECK(list[0]["severity"] == "major");
    CHECK(list[1]["severity"] == "minor");
    CHECK(list[2]["severity"] == "info");
}

TEST_CASE("checkstyle: what XML reserves is written as entities") {
    CHECK(
        has(Example().in("checkstyle"),
            "  <file name=\"kept/a b.md\">\n"
            "    <error line=\"1\" column=\"4\" severity=\"error\" message=\"no `one`; write 100% "
            "&lt;of&gt; it, now\" source=\"credsmith.rubric/identical-levels\"/>\n"));
}

TEST_CASE("junit: errors, failures and skipped tests") {
    const std::string text = Example().in("junit");
    CHECK(has(text,
              R"(<testsuites name="credsmith" tests="3" errors="1" failures="1" skipped="1">)"));
    CHECK(has(text,
              R"(<testsuite name="kept/c.yaml" tests="1" errors="0" failures="0" skipped="1">)"));
    CHECK(has(text, "<testcase classname=\"kept/a b.md\" name=\"rubric/identical-levels at 1:4\">\n"
                    "      <error message=\"no `one`\" type=\"rubric/identical-levels\">"
                    "kept/a b.md:1:4\nhelp: write 100% &lt;of&gt; it, now\n"
                    "https://example.org/rubric/identical-levels.html\nfingerprint: "));
    CHECK(has(text, "      <skipped message=\"write `id`: now\">"));
}

TEST_CASE("rdjson: columns in bytes, and a safe fix as a suggestion") {
    const json::Value first = Example().read("rdjson")["diagnostics"][0];
    const json::Value range = first["location"]["range"];
    CHECK(range["start"] == json::Value{{"line", 1}, {"column", 5}});
    CHECK(range["end"] == json::Value{{"line", 1}, {"column", 8}});
    CHECK(first["code"]["url"] == "https://example.org/rubric/identical-levels.html");
    REQUIRE(first["suggestions"].size() == 1);
    CHECK(first["suggestions"][0] == json::Value{{"range", range}, {"text", "two"}});
}

TEST_CASE("sarif: rules once, results with places, related places, fingerprints and safe fixes") {
    const json::Value run = Example().read("sarif")["runs"][0];
    const json::Value& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 1);
    CHECK(rules[0]["helpUri"] == "https://example.org/rubric/identical-levels.html");
    CHECK(rules[0]["help"]["markdown"] == "# A page");
    REQUIRE(run["results"].size() == 3);
    const json::Value& first = run["results"][0];
    const json::Value& place = first["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "kept/a%20b.md");
    CHECK(place["region"] == json::Value{{"startLine", 1},
                                         {"startColumn", 4},
                                         {"endLine", 1},
                                         {"endColumn", 7},
                                         {"byteOffset", 4},
                                         {"byteLength", 3}});
    CHECK(first["relatedLocations"][0]["message"]["text"] == "as here");
    REQUIRE(first["fixes"].size() == 1);
    const json::Value& change = first["fixes"][0]["artifactChanges"][0];
    CHECK(change["replacements"][0]["insertedContent"]["text"] == "two");
    CHECK(run["results"][2]["level"] == "note");
    CHECK_FALSE(run["results"][2].contains("fixes"));
}

TEST_CASE("markdown: a table for each file, in which no text of the author is markup") {
    const std::string text = Example().in("markdown");
    CHECK(text.starts_with(
        "## credsmith: 1 error, 1 warning and 1 note\n\n### kept/a b.md\n\n"
        "| place | | what was found | name |\n|--:|---|---|---|\n"
        "| 1:4 | error | no `one`<br>write 100% \\<of\\> it, now | "
        "[`rubric/identical-levels`](<https://example.org/rubric/identical-levels.html>) |\n"
        "| 2:1 | warning | `two` \\| three | "));
}

TEST_CASE("html: no script, nothing from elsewhere, and foreign text is text") {
    const std::string text = Example().in("html");
    CHECK_FALSE(has(text, "<script"));
    CHECK_FALSE(has(text, " src="));
    CHECK(has(text, "<p>Help: write 100% &lt;of&gt; it, now</p>"));
    CHECK(has(text, "</b> no <code>one</code></h4>"));
    CHECK(has(text, "<span class=\"error\">^^^</span>"));
    CHECK(has(text, "<li><a href=\"#f-"));
    CHECK_FALSE(has(text, "\x1b"));
}

TEST_CASE("html: a table says what each file comes to, and what a safe fix changes is shown") {
    const std::string text = Example().in("html");
    CHECK(has(text, "<a href=\"#file-0\">kept/a b.md</a></th><td>1</td><td>1</td><td>0</td>"));
    CHECK(has(text, "<a href=\"#file-1\">kept/c.yaml</a></th><td>0</td><td>0</td><td>1</td>"));
    CHECK(has(text, "<h3 id=\"file-1\">kept/c.yaml: 1 finding</h3>"));
    CHECK(has(text, "<span class=\"removed\">- é: one</span>"));
    CHECK(has(text, "<span class=\"added\">+ é: two</span>"));
}

TEST_CASE("jsonl: the findings of json, one a line") {
    const json::Value findings = Example().read("json")["findings"];
    const std::string text = Example().in("jsonl");
    std::size_t begin = 0;
    for (const json::Value& finding : findings) {
        const std::size_t end = text.find('\n', begin);
        CHECK(text.substr(begin, end - begin) == json::canonical(finding));
        begin = end + 1;
    }
    CHECK(begin == text.size());
}

} // namespace
} // namespace credsmith::diagnostic
