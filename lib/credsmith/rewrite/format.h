// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The normal form of a source, step by step. A step looks at a source that was read and gives the
// bytes to replace; the source is then read again for the next one. Steps change layout only:
// what a value covers stays as it is, and so nothing that an author wrote can get lost.
#pragma once

#include "credsmith/rewrite/source.h"
#include "credsmith/text/edit.h"

#include <span>
#include <vector>

namespace credsmith::rewrite {

using FormatStep = std::vector<text::Edit> (*)(const Source&);

/// In the order in which they are to be taken. A source in normal form is changed by none.
[[nodiscard]] std::span<const FormatStep> format_steps();

/// No byte order mark, and "\n" at the end of each line.
[[nodiscard]] std::vector<text::Edit> format_line_ends(const Source& source);
/// Top-level fields in the order of the model's table of fields; each takes the comments above it
/// along. Those that are not in the table follow, in the order written.
[[nodiscard]] std::vector<text::Edit> format_field_order(const Source& source);
/// One space behind the colon of a key and behind the dash of a list entry.
[[nodiscard]] std::vector<text::Edit> format_yaml_spacing(const Source& source);
/// `{#id name=value}`: one space between, quotes only where they are needed.
[[nodiscard]] std::vector<text::Edit> format_attributes(const Source& source);
/// Headings with `#`, lists with `-` or with `1.`, `2.`.
[[nodiscard]] std::vector<text::Edit> format_marks(const Source& source);
/// Rubric tables with pipes at both ends and their columns in line.
[[nodiscard]] std::vector<text::Edit> format_tables(const Source& source);
/// One blank line around headings and wherever there are several, none at the ends of the file,
/// no blanks at the ends of lines.
[[nodiscard]] std::vector<text::Edit> format_blanks(const Source& source);

} // namespace credsmith::rewrite
