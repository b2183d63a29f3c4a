// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

namespace credsmith::diagnostic {
namespace {

TEST_CASE("a finding is one line with place, severity, kind and message") {
    Pages pages;
    pages.add("a.yaml", "id: x\ntitle: é y\n");
    Diagnostic warning = finding_at(pages.span("y"), "`y` is short");
    warning.severity = Severity::warning;
    const Report report = make_report({finding_at(pages.span("id"), "no `id`"), warning});
    CHECK(rendered("concise", report, pages.sources, {}) ==
          "a.yaml:1:1: error[rubric/identical-levels]: no `id`\n"
          "a.yaml:2:10: warning[rubric/identical-levels]: `y` is short\n"
          "1 error and 1 warning\n");
    CHECK(
        rendered("concise", report, pages.sources, {.colour = true, .width = 100})
            .starts_with("a.yaml:1:1: \x1b[1;31merror\x1b[0m[rubric/identical-levels]: no `id`\n"));
}

TEST_CASE("a prefix is put before every path, for people only") {
    Pages pages;
    pages.add("a.yaml", "id: x\n");
    const Report report = report_of(finding_at(pages.span("x")));
    const Style style{.colour = false, .width = 100, .path_prefix = "samples/"};
    CHECK(rendered("concise", report, pages.sources, style).starts_with("samples/a.yaml:1:5: "));
    CHECK(render_full(report, pages.sources, style).find("--> samples/a.yaml:1:5\n") !=
          std::string::npos);
    CHECK(rendered("json", report, pages.sources).find("\"path\": \"a.yaml\"") !=
          std::string::npos);
}

TEST_CASE("no findings are no lines but the last") {
    CHECK(rendered("concise", {}, {}) == "nothing found\n");
    CHECK(render_full({}, {}, {}) == "");
}

TEST_CASE("counts are given in words, without what there is none of") {
    CHECK(render_counts({{}, 2, 1, 3}) == "2 errors, 1 warning and 3 notes");
    CHECK(render_counts({{}, 1, 0, 1}) == "1 error and 1 note");
    CHECK(render_counts({{}, 0, 2, 0}) == "2 warnings");
    CHECK(render_counts({}) == "nothing found");
}

} // namespace
} // namespace credsmith::diagnostic
