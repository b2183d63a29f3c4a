// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings for programs: `credsmith-findings/1`. Members are only ever added.
#include "credsmith/diagnostic/render/finding_json.h"
#include "credsmith/json/write.h"

#include <utility>

namespace credsmith::diagnostic {
namespace {

std::string render(const Rendering& rendering) {
    const Report& report = rendering.report;
    Places places(rendering.sources);
    json::Value findings = json::Value::array();
    for (const Diagnostic& finding : report.findings)
        findings.push_back(encode_finding(finding, rendering, places));
    return json::write(
        {{"schema", "credsmith-findings/1"},
         {"findings", std::move(findings)},
         {"counts",
          {{"errors", report.errors}, {"warnings", report.warnings}, {"notes", report.notes}}}});
}

} // namespace

extern constinit const Format json_format{
    "json", "one document for other programs, with every place in bytes, lines and columns",
    &render};

} // namespace credsmith::diagnostic
