// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Reports as text for people. With the formats the only place where lines and columns appear.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "credsmith/text/source_set.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// How text for people shall look.
struct Style {
    bool colour = false;
    std::size_t width = 100; ///< columns; long source lines are cut around the span
    std::string path_prefix; ///< put before each path, so that people can click on it
};

/// Frames with source lines and carets, related places and help; one blank line after each finding.
[[nodiscard]] std::string render_full(const Report& report, const text::SourceSet& sources,
                                      const Style& style);

/// "2 errors, 1 warning and 3 notes", or "nothing found".
[[nodiscard]] std::string render_counts(const Report& report);

/// Foreign text made safe for a terminal and a CI log: control and bidirectional characters
/// escaped.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace credsmith::diagnostic
