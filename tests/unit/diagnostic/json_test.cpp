// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/base/unicode.h"
#include "credsmith/json/read.h"
#include "unit/diagnostic/page.h"

#include <doctest/doctest.h>

namespace credsmith::diagnostic {
namespace {

TEST_CASE("the JSON of findings holds everything that a frame shows, and bytes besides") {
    Pages pages;
    const auto page = pages.add("a.md", "é one\ntwo\n");
    const auto scale = pages.add("b.yaml", "id: b\n");
    Diagnostic finding = finding_at(pages.span("one\ntwo"), "found `one`");
    finding.labels = {{pages.span("id", 0, scale), "not this"}};
    finding.help = "write \"two\"";
    finding.fixes = {{"drop it", Safety::unsafe, {RemoveItem{{page, 0, 1}}}}};
    CHECK(rendered("json", report_of(finding), pages.sources) == R"({
  "schema": "credsmith-findings/1",
  "findings": [
    {
      "kind": "rubric/identical-levels",
      "severity": "error",
      "message": "found `one`",
      "fingerprint": "ce973a4d521329693865d99611350627",
      "path": "a.md",
      "span": {
        "begin": 3,
        "end": 10
      },
      "start": {
        "line": 1,
        "column": 3
      },
      "end": {
        "line": 2,
        "column": 4
      },
      "labels": [
        {
          "text": "not this",
          "path": "b.yaml",
          "span": {
            "begin": 0,
            "end": 2
          },
          "start": {
            "line": 1,
            "column": 1
          },
          "end": {
            "line": 1,
            "column": 3
          }
        }
      ],
      "help": "write \"two\"",
      "fixes": [
        {
          "title": "drop it",
          "safety": "unsafe"
        }
      ]
    }
  ],
  "counts": {
    "errors": 1,
    "warnings": 0,
    "notes": 0
  },
  "held_back": {
    "by_comments": 0,
    "by_baseline": 0
  }
}
)");
}

TEST_CASE("a report of nothing is a whole document too") {
    const auto document = json::read(rendered("json", {}, {}));
    REQUIRE(document.has_value());
    CHECK(document->at("findings").empty());
    CHECK(document->at("counts").at("errors") == 0);
}

TEST_CASE("texts that are not UTF-8 still give a document that is") {
    Pages pages;
    pages.add("caf\xe9.md", "x");
    const std::string text =
        rendered("json", report_of(finding_at({{}, 0, 1}, "\xff\x1b\u202E\u202C")), pages.sources);
    CHECK_FALSE(base::first_invalid_utf8(text).has_value());
    const auto document = json::read(text);
    REQUIRE(document.has_value());
    const json::Value& finding = document->at("findings").at(0);
    CHECK(finding.at("path") == R"(caf\xe9.md)");
    CHECK(finding.at("message") == "\\xff\x1b\u202E\u202C");
}

} // namespace
} // namespace credsmith::diagnostic
