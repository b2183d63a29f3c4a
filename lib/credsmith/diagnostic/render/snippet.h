// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The lines of one source that a finding is about, with line numbers in a gutter, carets below what
// was found and dashes with words below related places. Of what spans many lines the first and the
// last are shown; `...` stands for lines left out.
#pragma once

#include "credsmith/diagnostic/render/palette.h"
#include "credsmith/text/line_map.h"
#include "credsmith/text/span.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace credsmith::diagnostic {

enum class Role : std::uint8_t { found, related };

/// A place to point at. All marks of a snippet are in the same source.
struct Mark {
    text::Span span;
    Role role;
    std::string_view words; ///< as the author wrote them; may be empty
};

struct SnippetLook {
    Palette palette;
    Ink carets;
    std::size_t gutter; ///< columns for line numbers
    std::size_t width;  ///< columns of the whole
};

/// Columns for a line of a source, behind the gutter.
[[nodiscard]] std::size_t content_width(const SnippetLook& look);

/// Number of the last line of which `span` holds more than blanks.
[[nodiscard]] std::size_t last_line(const text::LineMap& lines, const text::Span& span);

/// One line of a snippet: the gutter, with a line number or empty, and what stands behind it.
[[nodiscard]] std::string gutter_line(const SnippetLook& look, std::string_view number,
                                      std::string_view content);

[[nodiscard]] std::string render_snippet(const text::LineMap& lines, std::span<const Mark> marks,
                                         const SnippetLook& look);

} // namespace credsmith::diagnostic
