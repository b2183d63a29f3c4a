// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One line for each finding, in the form that editors and build logs know how to follow.
#include "credsmith/diagnostic/render/palette.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {

std::string render_concise(const Report& report, const text::SourceSet& sources,
                           const Style& style) {
    const Palette palette(style.colour);
    Places places(sources, style.path_prefix);
    std::string text;
    for (const Diagnostic& finding : report.findings) {
        const std::string severity =
            palette.paint(ink_of(finding.severity), name_of(finding.severity));
        text += fmt::format("{}: {}[{}]: {}\n", places.location(finding.span), severity,
                            finding.kind->slug, printable(finding.message));
    }
    return text;
}

} // namespace credsmith::diagnostic
