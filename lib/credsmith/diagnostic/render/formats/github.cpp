// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Workflow commands of GitHub Actions, which it shows beside the lines of a pull request:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
#include "credsmith/diagnostic/render/escape.h"
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

#include <array>

namespace credsmith::diagnostic {
namespace {

constexpr std::array in_message{
    Replacement{'%', "%25"},
    Replacement{'\r', "%0D"},
    Replacement{'\n', "%0A"},
};
constexpr std::array in_property{
    Replacement{'%', "%25"}, Replacement{'\r', "%0D"}, Replacement{'\n', "%0A"},
    Replacement{':', "%3A"}, Replacement{',', "%2C"},
};

std::string_view command_of(Severity severity) {
    return severity == Severity::note ? "notice" : name_of(severity);
}

/// Columns are only meant where the first line is the last.
std::string properties_of(const Diagnostic& finding, Places& places) {
    const text::Position start = places.start(finding.span);
    const text::Position end = places.end(finding.span);
    const std::string path = valid_utf8(places.path(finding.span.source));
    std::string properties = fmt::format("file={},line={},endLine={}", replaced(path, in_property),
                                         start.line, end.line);
    if (start.line == end.line)
        properties += fmt::format(",col={},endColumn={}", start.column, end.column);
    return properties;
}

std::string render(const Rendering& rendering) {
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text;
    for (const Diagnostic& finding : rendering.report.findings) {
        std::string message = printable(finding.message);
        if (!finding.help.empty()) message += "\nhelp: " + printable(finding.help);
        if (const std::string url = page_url(rendering, *finding.kind); !url.empty())
            message += "\n" + url;
        text += fmt::format(
            "::{} {},title={}::{}\n", command_of(finding.severity), properties_of(finding, places),
            replaced(finding.kind->slug, in_property), replaced(message, in_message));
    }
    return text;
}

} // namespace

extern constinit const Format github_format{
    "github", "commands by which GitHub shows findings beside the changed lines", &render};

} // namespace credsmith::diagnostic
