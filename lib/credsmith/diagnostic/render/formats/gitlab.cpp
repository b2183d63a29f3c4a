// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A Code Quality report of GitLab, which compares the fingerprints of two branches:
// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/json/write.h"

#include <string>

namespace credsmith::diagnostic {
namespace {

std::string_view severity_of(const Diagnostic& finding) {
    switch (finding.severity) {
    case Severity::error:
        return "major";
    case Severity::warning:
        return "minor";
    case Severity::note:
    case Severity::off:
        return "info";
    }
    CREDSMITH_UNREACHABLE();
}

json::Value encode_lines(const Diagnostic& finding, Places& places) {
    return {{"begin", places.start(finding.span).line}, {"end", places.end(finding.span).line}};
}

json::Value encode(const Diagnostic& finding, const Rendering& rendering, Places& places) {
    std::string description = valid_utf8(finding.message);
    if (!finding.help.empty()) description += "; " + valid_utf8(finding.help);
    return {{"description", std::move(description)},
            {"check_name", finding.kind->slug},
            {"fingerprint", fingerprint_of(rendering, finding)},
            {"severity", severity_of(finding)},
            {"location",
             {{"path", valid_utf8(places.path(finding.span.source))},
              {"lines", encode_lines(finding, places)}}}};
}

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    json::Value findings = json::Value::array();
    for (const Diagnostic& finding : rendering.report.findings)
        findings.push_back(encode(finding, rendering, places));
    return json::write(findings);
}

} // namespace

extern constinit const Format gitlab_format{
    "gitlab", "a Code Quality report for GitLab's merge requests", &render};

} // namespace credsmith::diagnostic
