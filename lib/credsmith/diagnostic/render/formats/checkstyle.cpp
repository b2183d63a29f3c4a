// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The XML of Checkstyle, which many tools of CI read. It has no place for fingerprints.
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {
namespace {

std::string_view severity_of(const Diagnostic& finding) {
    return finding.severity == Severity::note ? "info" : name_of(finding.severity);
}

std::string render_finding(const Diagnostic& finding, Places& places) {
    const text::Position start = places.start(finding.span);
    std::string message = finding.message;
    if (!finding.help.empty()) message += "; " + finding.help;
    return fmt::format(
        R"(    <error line="{}" column="{}" severity="{}" message="{}" source="credsmith.{}"/>)",
        start.line, start.column, severity_of(finding), escape_markup(message),
        escape_markup(finding.kind->slug));
}

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n";
    for (const auto& findings : by_file(rendering.report)) {
        const std::string path = places.path(findings.front().span.source);
        text += fmt::format("  <file name=\"{}\">\n", escape_markup(path));
        for (const Diagnostic& finding : findings)
            text += render_finding(finding, places) + "\n";
        text += "  </file>\n";
    }
    return text + "</checkstyle>\n";
}

} // namespace

extern constinit const Format checkstyle_format{
    "checkstyle", "XML as Checkstyle writes it, for Jenkins and other tools", &render};

} // namespace credsmith::diagnostic
