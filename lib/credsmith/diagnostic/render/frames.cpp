// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/diagnostic/render/frames.h"

#include "credsmith/diagnostic/render/replacements.h"

#include <algorithm>
#include <vector>

namespace credsmith::diagnostic {
namespace {

/// The marks of one source, the first of which names the place of the frame.
using Frame = std::vector<Mark>;

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

std::string render_place(const Frame& frame, std::string_view arrow, Places& places,
                         const SnippetLook& look) {
    return std::string(look.gutter, ' ') + look.palette.paint(Ink::gutter, arrow) + " " +
           places.location(frame.front().span) + "\n";
}

} // namespace

SnippetLook frame_look(const Diagnostic& finding, Places& places, const Palette& palette,
                       std::size_t width) {
    std::size_t last = last_line(places.lines(finding.span.source), finding.span);
    for (const Label& label : finding.labels)
        last = std::max(last, last_line(places.lines(label.span.source), label.span));
    for (const Fix* fix : applicable_fixes(finding))
        for (const ReplaceText& each : replacements_of(*fix))
            last = std::max(last, places.end(each.span).line);
    return {palette, ink_of(finding.severity), std::to_string(last).size(), width};
}

std::string render_frames(const Diagnostic& finding, Places& places, const SnippetLook& look) {
    const std::vector<Frame> frames = frames_of(finding);
    std::string text;
    for (const Frame& frame : frames) {
        const bool is_first = &frame == &frames.front();
        if (!is_first) text += gutter_line(look, "", "");
        text += render_place(frame, is_first ? "-->" : ":::", places, look);
        if (is_first) text += gutter_line(look, "", "");
        text += render_snippet(places.lines(frame.front().span.source), frame, look);
    }
    return text;
}

} // namespace credsmith::diagnostic
