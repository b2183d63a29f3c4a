// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The normal form in which Markdown is stored: the lines as written, dedented, "\n", no trailing
// spaces but hard line breaks, no blank lines at either end, comments removed. The same for a
// Markdown section and a YAML block scalar, so that both forms of a file give the same text.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/text/mapped_text.h"

#include <span>
#include <string_view>

namespace credsmith::syntax {

/// `raw` in normal form, still mapped to its bytes.
[[nodiscard]] text::MappedText normalize_markdown(const text::MappedText& raw);

/// What a field of one line holds: the words of one paragraph, its line ends and the blanks around
/// them as single spaces, and none at both ends.
[[nodiscard]] text::MappedText one_line(const text::MappedText& text);

/// The bytes of a source in `span` with "\n" at the end of each line; every byte maps to itself.
[[nodiscard]] text::MappedText map_lines(std::string_view bytes, text::Span span);

/// `text` without `ranges` (in order, apart). Blanks around a range go where they would be left
/// over, lines of which nothing is left go as a whole, and of the blank lines around them one
/// stays.
[[nodiscard]] text::MappedText remove_ranges(const text::MappedText& text,
                                             std::span<const Range> ranges);

/// The lines of a list entry without its marker and without the `indent` columns before its further
/// lines. `content` is where its text starts on the first line.
[[nodiscard]] text::MappedText dedent_entry(const text::MappedText& entry, std::size_t content,
                                            std::size_t indent);

} // namespace credsmith::syntax
