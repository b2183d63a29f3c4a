// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Logging commands of Azure Pipelines. It knows errors and warnings only, so a note is a warning
// that says it is a note:
// https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::diagnostic {
namespace {

constexpr std::array in_message{
    Replacement{'%', "%AZP25"},
    Replacement{'\r', "%0D"},
    Replacement{'\n', "%0A"},
};
constexpr std::array in_property{
    Replacement{'%', "%AZP25"}, Replacement{'\r', "%0D"}, Replacement{'\n', "%0A"},
    Replacement{';', "%3B"},    Replacement{']', "%5D"},
};

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text;
    for (const Diagnostic& finding : rendering.report.findings) {
        const bool is_note = finding.severity == Severity::note;
        const text::Position start = places.start(finding.span);
        const std::string path = valid_utf8(places.path(finding.span.source));
        std::string message = (is_note ? "note: " : "") + printable(finding.message);
        if (!finding.help.empty()) message += "; " + printable(finding.help);
        text += fmt::format(
            "##vso[task.logissue type={};sourcepath={};linenumber={};columnnumber={};code={};]{}\n",
            finding.severity == Severity::error ? "error" : "warning", replaced(path, in_property),
            start.line, start.column, replaced(finding.kind->slug, in_property),
            replaced(message, in_message));
    }
    return text;
}

} // namespace

extern constinit const Format azure_format{
    "azure", "commands by which Azure Pipelines lists findings", &render};

} // namespace credsmith::diagnostic
