// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings in a list below the file that they stand in: many at a glance, without their lines.
#include "credsmith/diagnostic/render/format.h"
#include "credsmith/diagnostic/render/palette.h"
#include "credsmith/diagnostic/render/places.h"

#include <fmt/format.h>

#include <algorithm>

namespace credsmith::diagnostic {
namespace {

std::string place_of(const Diagnostic& finding, Places& places) {
    const text::Position start = places.start(finding.span);
    return fmt::format("{}:{}", start.line, start.column);
}

std::string render_file(std::span<const Diagnostic> findings, Places& places,
                        const Palette& palette) {
    std::size_t width = 0;
    for (const Diagnostic& finding : findings)
        width = std::max(width, place_of(finding, places).size());
    const std::string path = printable(places.path(findings.front().span.source));
    std::string text = palette.paint(Ink::strong, path) + "\n";
    for (const Diagnostic& finding : findings) {
        const std::string severity = fmt::format("{:<7}", name_of(finding.severity));
        text +=
            fmt::format("  {:>{}}  {}  {}  {}\n", place_of(finding, places), width,
                        palette.paint(ink_of(finding.severity), severity),
                        printable(finding.message), palette.paint(Ink::gutter, finding.kind->slug));
    }
    return text + "\n";
}

std::string render(const Rendering& rendering) {
    const Palette palette(rendering.style.colour);
    Places places(rendering.sources, rendering.style.path_prefix);
    std::string text;
    for (const auto& findings : by_file(rendering.report))
        text += render_file(findings, places, palette);
    return text + render_counts(rendering.report) + "\n";
}

} // namespace

extern constinit const Format grouped_format{"grouped", "one line for each finding, below its file",
                                             &render};

} // namespace credsmith::diagnostic
