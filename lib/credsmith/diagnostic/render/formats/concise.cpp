// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One line for each finding, in the form that editors and build logs know how to follow.
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/palette.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {
namespace {

std::string render(const Rendering& rendering) {
    const Palette palette(rendering.style.colour);
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text;
    for (const Diagnostic& finding : rendering.report.findings) {
        const std::string severity =
            palette.paint(ink_of(finding.severity), name_of(finding.severity));
        text += fmt::format("{}: {}[{}]: {}\n", places.location(finding.span), severity,
                            finding.kind->slug, printable(finding.message));
    }
    return text + render_counts(rendering.report) + "\n";
}

} // namespace

extern constinit const Format concise_format{
    "concise", "one line for each finding: path, line, column, severity, name, message", &render};

} // namespace credsmith::diagnostic
