// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Findings for people who mend them at once: each with the lines it is about, carets below what was
// found, related places, help, and the command that explains the kind.
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/render/snippet.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace credsmith::diagnostic {
namespace {

/// The marks of one source, the first of which names the place of the frame.
using Frame = std::vector<Mark>;

/// What was found and related places of the same source in one frame, then one for each other
/// source.
std::vector<Frame> frames_of(const Diagnostic& finding) {
    std::vector<Frame> frames{{{finding.span, Role::found, {}}}};
    for (const Label& label : finding.labels) {
        const Mark mark{label.span, Role::related, label.text};
        const auto same_source = std::ranges::find_if(frames, [&label](const Frame& frame) {
            return frame.front().span.source == label.span.source;
        });
        if (same_source != frames.end())
            same_source->push_back(mark);
        else
            frames.push_back({mark});
    }
    return frames;
}

class FullRenderer {
public:
    FullRenderer(const text::SourceSet& sources, const Style& style)
        : places_(sources, style.path_prefix), palette_(style.colour), width_(style.width) {}

    [[nodiscard]] std::string render(const Diagnostic& finding) {
        const std::vector<Frame> frames = frames_of(finding);
        const SnippetLook look{palette_, ink_of(finding.severity), gutter_width(frames), width_};
        std::string text = render_headline(finding);
        for (const Frame& frame : frames) {
            const bool is_first = &frame == &frames.front();
            if (!is_first) text += gutter_line(look, "", "");
            text += render_place(frame, is_first ? "-->" : ":::", look);
            if (is_first) text += gutter_line(look, "", "");
            text += render_snippet(places_.lines(frame.front().span.source), frame, look);
        }
        return text + render_advice(finding, look) + "\n";
    }

private:
    [[nodiscard]] std::size_t gutter_width(const std::vector<Frame>& frames) {
        std::size_t last = 1;
        for (const Frame& frame : frames)
            for (const Mark& mark : frame)
                last = std::max(last, last_line(places_.lines(mark.span.source), mark.span));
        return std::to_string(last).size();
    }

    [[nodiscard]] std::string render_headline(const Diagnostic& finding) const {
        const std::string severity =
            fmt::format("{}[{}]", name_of(finding.severity), finding.kind->slug);
        const std::string message = fmt::format(": {}", printable(finding.message));
        return palette_.paint(ink_of(finding.severity), severity) +
               palette_.paint(Ink::strong, message) + "\n";
    }

    [[nodiscard]] std::string render_place(const Frame& frame, std::string_view arrow,
                                           const SnippetLook& look) {
        return std::string(look.gutter, ' ') + palette_.paint(Ink::gutter, arrow) + " " +
               places_.location(frame.front().span) + "\n";
    }

    [[nodiscard]] std::string render_advice(const Diagnostic& finding,
                                            const SnippetLook& look) const {
        std::string advice;
        const auto add = [this, &advice, &look](std::string_view title, std::string_view text) {
            advice +=
                fmt::format("{:{}} {} {} {}\n", "", look.gutter, palette_.paint(Ink::gutter, "="),
                            palette_.paint(Ink::strong, fmt::format("{}:", title)), text);
        };
        if (!finding.help.empty()) add("help", printable(finding.help));
        for (const Fix& fix : finding.fixes) {
            const bool is_safe = fix.safety == Safety::safe;
            add("fix", printable(fix.title) + (is_safe ? " (safe)" : " (for you to decide)"));
        }
        add("explain", fmt::format("credsmith explain {}", finding.kind->slug));
        return advice;
    }

    Places places_;
    Palette palette_;
    std::size_t width_;
};

} // namespace

std::string render_full(const Report& report, const text::SourceSet& sources, const Style& style) {
    FullRenderer renderer(sources, style);
    std::string text;
    for (const Diagnostic& finding : report.findings)
        text += renderer.render(finding);
    return text;
}

} // namespace credsmith::diagnostic
