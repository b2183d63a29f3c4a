// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Frames, and the counts below them.
#include "credsmith/diagnostic/render/format.h"

namespace credsmith::diagnostic {
namespace {

std::string render(const Rendering& rendering) {
    return render_full(rendering.report, rendering.sources, rendering.style) +
           render_counts(rendering.report) + "\n";
}

} // namespace

extern constinit const Format full_format{
    "full", "every finding with the lines that it is about, and help; the default", &render};

} // namespace credsmith::diagnostic
