// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings for people who mend them at once: each with the lines it is about, carets below what was
// found, related places, help, what a safe fix would change, and the command that explains the
// kind.
#include "credsmith/diagnostic/render/fix_diff.h"
#include "credsmith/diagnostic/render/frames.h"
#include "credsmith/diagnostic/render/renderer.h"

#include <fmt/format.h>

namespace credsmith::diagnostic {
namespace {

std::string render_headline(const Diagnostic& finding, const Palette& palette) {
    const std::string severity =
        fmt::format("{}[{}]", name_of(finding.severity), finding.kind->slug);
    const std::string message = fmt::format(": {}", printable(finding.message));
    return palette.paint(ink_of(finding.severity), severity) + palette.paint(Ink::strong, message) +
           "\n";
}

std::string render_advice(const Diagnostic& finding, Places& places, const SnippetLook& look) {
    std::string advice;
    const auto add = [&advice, &look](std::string_view title, std::string_view text) {
        advice +=
            fmt::format("{:{}} {} {} {}\n", "", look.gutter, look.palette.paint(Ink::gutter, "="),
                        look.palette.paint(Ink::strong, fmt::format("{}:", title)), text);
    };
    if (!finding.help.empty()) add("help", printable(finding.help));
    for (const Fix& fix : finding.fixes) {
        const bool is_safe = fix.safety == Safety::safe;
        add("fix", printable(fix.title) + (is_safe ? " (safe)" : " (for you to decide)"));
        advice += render_fix_diff(finding, fix, places, look);
    }
    add("explain", fmt::format("credsmith explain {}", finding.kind->slug));
    return advice;
}

} // namespace

std::string render_full(const Report& report, const text::SourceSet& sources, const Style& style) {
    const Palette palette(style.colour);
    Places places(sources, style.path_prefix);
    std::string text;
    for (const Diagnostic& finding : report.findings) {
        const SnippetLook look = frame_look(finding, places, palette, style.width);
        text += render_headline(finding, palette) + render_frames(finding, places, look) +
                render_advice(finding, places, look) + "\n";
    }
    return text;
}

} // namespace credsmith::diagnostic
