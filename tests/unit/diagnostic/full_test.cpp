// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/renderer.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace credsmith::diagnostic {
namespace {

constexpr std::string_view explain = "  = explain: credsmith explain rubric/identical-levels\n\n";

/// The report of one finding without its first and its last line, which are the same for all.
std::string frame_of(const Pages& pages, Diagnostic finding, const Style& style = {}) {
    const std::string text = render_full(report_of(std::move(finding)), pages.sources, style);
    const std::size_t begin = text.find('\n') + 1;
    const std::size_t end = text.rfind("= explain");
    return text.substr(begin, text.rfind('\n', end) + 1 - begin);
}

TEST_CASE("a finding is shown with its line, carets, labels, help, fixes and the way to more") {
    Pages pages;
    const auto page = pages.add("credentials/coaching-cycle.md",
                                "| Criterion | Proficient | Basic | Developing |\n"
                                "|---|---|---|---|\n"
                                "| Evidence | ties events | ties events | gives opinions |\n");
    const auto scale =
        pages.add("scales/three-level.yaml", "id: three-level\npasses: proficient\n");
    Diagnostic finding = finding_at(pages.span("ties events"),
                                    "`Basic` and `Proficient` say the same for \"Evidence\"");
    finding.labels = {
        {pages.span("ties events", 90), "the same words"},
        {pages.span("Criterion", 0, page), "of this rubric"},
        {pages.span("passes: proficient", 0, scale), "so nobody can tell a pass from a miss"}};
    finding.help = "say what an assessor sees at Proficient and not yet at Basic";
    finding.fixes = {{"copy the words of the scale", Safety::safe, {}},
                     {"drop the level", Safety::unsafe, {}}};
    CHECK(render_full(report_of(finding), pages.sources, {}) ==
          "error[rubric/identical-levels]: `Basic` and `Proficient` say the same for \"Evidence\"\n"
          " --> credentials/coaching-cycle.md:3:14\n"
          "  |\n"
          "1 | | Criterion | Proficient | Basic | Developing |\n"
          "  |   --------- of this rubric\n"
          "2 | |---|---|---|---|\n"
          "3 | | Evidence | ties events | ties events | gives opinions |\n"
          "  |              ^^^^^^^^^^^   ----------- the same words\n"
          "  |\n"
          " ::: scales/three-level.yaml:2:1\n"
          "2 | passes: proficient\n"
          "  | ------------------ so nobody can tell a pass from a miss\n"
          "  = help: say what an assessor sees at Proficient and not yet at Basic\n"
          "  = fix: copy the words of the scale (safe)\n"
          "  = fix: drop the level (for you to decide)\n"
          "  = explain: credsmith explain rubric/identical-levels\n"
          "\n");
}

TEST_CASE("one blank line follows each finding") {
    Pages pages;
    pages.add("a.yaml", "id: x\n");
    const Report report =
        make_report({finding_at(pages.span("id"), "one"), finding_at(pages.span("x"), "two")});
    const std::string text = render_full(report, pages.sources, {});
    CHECK(text.find("\n\nerror[rubric/identical-levels]: two\n") != std::string::npos);
    CHECK(text.ends_with(explain));
}

TEST_CASE("words of several places on one line hang below their places") {
    Pages pages;
    pages.add("a.md", "one two three four\n");
    Diagnostic finding = finding_at(pages.span("four"));
    finding.labels = {{pages.span("one"), "first"},
                      {pages.span("two"), "second"},
                      {pages.span("three"), "third"}};
    CHECK(frame_of(pages, finding) == " --> a.md:1:15\n"
                                      "  |\n"
                                      "1 | one two three four\n"
                                      "  | --- --- ----- ^^^^\n"
                                      "  | |   |   third\n"
                                      "  | |   second\n"
                                      "  | first\n");
}

TEST_CASE("what was found stays visible inside a related place") {
    Pages pages;
    pages.add("a.md", "one two three\n");
    Diagnostic finding = finding_at(pages.span("two"));
    finding.labels = {{pages.span("one two three"), "in this line"}};
    CHECK(frame_of(pages, finding) == " --> a.md:1:5\n"
                                      "  |\n"
                                      "1 | one two three\n"
                                      "  | ----^^^------ in this line\n");
}

TEST_CASE("lines between far places are left out, a single one is shown") {
    Pages pages;
    std::string bytes;
    for (int line = 1; line <= 12; ++line)
        bytes += "line" + std::to_string(line) + ".\n";
    pages.add("a.md", bytes);
    Diagnostic finding = finding_at(pages.span("line12"));
    finding.labels = {{pages.span("line3."), "third"}, {pages.span("line5."), ""}};
    CHECK(frame_of(pages, finding) == "  --> a.md:12:1\n"
                                      "   |\n"
                                      " 3 | line3.\n"
                                      "   | ------ third\n"
                                      " 4 | line4.\n"
                                      " 5 | line5.\n"
                                      "   | ------\n"
                                      "...\n"
                                      "12 | line12.\n"
                                      "   | ^^^^^^\n");
}

TEST_CASE("of what spans lines the first and the last are shown") {
    Pages pages;
    pages.add("a.md", "intro\n## Part\n\n  text\n\n  last words  \n\n\n## Next\n");
    Diagnostic finding = finding_at(pages.span("Part\n\n  text\n\n  last words  \n\n\n"));
    CHECK(frame_of(pages, finding) == " --> a.md:2:4\n"
                                      "  |\n"
                                      "2 | ## Part\n"
                                      "  |    ^^^^\n"
                                      "...\n"
                                      "6 |   last words  \n"
                                      "  |   ^^^^^^^^^^^^\n");
    finding.span = pages.span("Part\n\n  text");
    CHECK(frame_of(pages, finding) == " --> a.md:2:4\n"
                                      "  |\n"
                                      "2 | ## Part\n"
                                      "  |    ^^^^\n"
                                      "3 |\n"
                                      "4 |   text\n"
                                      "  |   ^^^^\n");
}

TEST_CASE("words of a place of several lines stand at its last") {
    Pages pages;
    pages.add("a.md", "one\ntwo\nthree\n");
    Diagnostic finding = finding_at(pages.span("three"));
    finding.labels = {{pages.span("one\ntwo"), "these"}};
    CHECK(frame_of(pages, finding) == " --> a.md:3:1\n"
                                      "  |\n"
                                      "1 | one\n"
                                      "  | ---\n"
                                      "2 | two\n"
                                      "  | --- these\n"
                                      "3 | three\n"
                                      "  | ^^^^^\n");
}

TEST_CASE("an empty span gets one caret") {
    Pages pages;
    pages.add("a.yaml", "id: x\ntitle:\n");
    CHECK(frame_of(pages, finding_at({{}, 12, 12})) == " --> a.yaml:2:7\n"
                                                       "  |\n"
                                                       "2 | title:\n"
                                                       "  |       ^\n");
}

TEST_CASE("the end of a file is shown with the line before it") {
    Pages pages;
    pages.add("a.yaml", "id: x\n");
    CHECK(frame_of(pages, finding_at({{}, 6, 6})) == " --> a.yaml:2:1\n"
                                                     "  |\n"
                                                     "1 | id: x\n"
                                                     "2 |\n"
                                                     "  | ^\n");
}

TEST_CASE("an empty file has one empty line") {
    Pages pages;
    pages.add("a.yaml", "");
    CHECK(frame_of(pages, finding_at({})) == " --> a.yaml:1:1\n"
                                             "  |\n"
                                             "1 |\n"
                                             "  | ^\n");
}

TEST_CASE("carets stand right under tabs, wide characters, and after a byte order mark") {
    Pages pages;
    pages.add("a.yaml", "\xEF\xBB\xBFtitle:\t学習 👩🏽‍🏫 X\r\nnext: 1\r\n");
    CHECK(frame_of(pages, finding_at(pages.span("X"))) == " --> a.yaml:1:16\n"
                                                          "  |\n"
                                                          "1 | title:    学習 👩🏽‍🏫 X\n"
                                                          "  |                   ^\n");
    CHECK(frame_of(pages, finding_at(pages.span("title"))).ends_with("  | ^^^^^\n"));
}

TEST_CASE("a long line is cut to the width with all its places in sight") {
    Pages pages;
    const std::string filler(150, '.');
    pages.add("a.md", filler + "FOUND" + filler + "RELATED" + filler + "\n");
    Diagnostic finding = finding_at(pages.span("FOUND"));
    finding.labels = {{pages.span("RELATED"), "this"}};
    const std::string frame = frame_of(pages, finding, {.colour = false, .width = 60});
    CHECK(frame == " --> a.md:1:151\n"
                   "  |\n"
                   "1 | …..........FOUND...........…..........RELATED..........…\n"
                   "  |            ^^^^^                      ------- this\n");
}

TEST_CASE("colour is for severities, carets, related places and the gutter") {
    Pages pages;
    pages.add("a.md", "one two\n");
    Diagnostic finding = finding_at(pages.span("two"));
    finding.labels = {{pages.span("one"), "first"}};
    CHECK(render_full(report_of(finding), pages.sources, {.colour = true, .width = 100}) ==
          "\x1b[1;31merror[rubric/identical-levels]\x1b[0m\x1b[1m: found it\x1b[0m\n"
          " \x1b[34m-->\x1b[0m a.md:1:5\n"
          "\x1b[34m  |\x1b[0m\n"
          "\x1b[34m1 |\x1b[0m one two\n"
          "\x1b[34m  |\x1b[0m \x1b[1;34m---\x1b[0m \x1b[1;31m^^^\x1b[0m\n"
          "\x1b[34m  |\x1b[0m \x1b[1;34mfirst\x1b[0m\n"
          "  \x1b[34m=\x1b[0m \x1b[1mexplain:\x1b[0m credsmith explain rubric/identical-levels\n"
          "\n");
}

TEST_CASE("no foreign text reaches a terminal as it is") {
    const std::string hostile = "\x1b]52;c;aGk=\x07\x1b[2J\r\n::add-mask::\u202E\u202C\u009b\xff";
    Pages pages;
    const auto first = pages.add("x" + hostile, hostile + "\t" + hostile);
    const auto second = pages.add("y" + hostile, hostile);
    Diagnostic finding = finding_at({first, 0, 60}, hostile);
    finding.labels = {{{first, 30, 40}, hostile}, {{second, 0, 20}, hostile}};
    finding.help = hostile;
    finding.fixes = {{hostile, Safety::safe, {}}};
    const Report report = report_of(finding);
    const std::string full = render_full(report, pages.sources, {});
    const std::string concise = rendered("concise", report, pages.sources, {});
    for (const std::string& text : {full, concise}) {
        CHECK(std::ranges::all_of(
            text, [](char c) { return c == '\n' || static_cast<unsigned char>(c) >= 0x20; }));
        CHECK(text.find("\u202C") == std::string::npos);
        CHECK(text.find("\u009b") == std::string::npos);
        CHECK(text.find('\xff') == std::string::npos);
        CHECK(text.find("\n::add") == std::string::npos);
    }
}

} // namespace
} // namespace credsmith::diagnostic
