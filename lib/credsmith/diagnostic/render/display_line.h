// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A line of a source as it is shown: fit for a terminal, tabs widened, cut to a number of columns
// around the parts that matter, and with the way from its bytes to the columns they stand in.
// Laying out a line costs time in proportion to the columns, not to the length of the line.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::diagnostic {

/// Half-open, in bytes of a line or in columns.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Bytes of the line that are shown as one thing: a character with its marks, an escape, or what
/// was left out.
struct DisplayCell {
    Range bytes;
    Range columns;
};

struct DisplayLine {
    std::string text;
    std::vector<DisplayCell> cells; ///< all bytes of the line, in order
};

/// `line` in at most `width` columns, if that is possible. Where it is too long, it is cut so that
/// the beginning of each of the ranges `kept` (bytes, sorted by begin) is seen; `…` stands for what
/// was left out.
[[nodiscard]] DisplayLine display_line(std::string_view line, std::span<const Range> kept,
                                       std::size_t width);

/// The columns in which the `bytes` of the line are shown; at least one column.
[[nodiscard]] Range columns_of(const DisplayLine& line, Range bytes);

} // namespace credsmith::diagnostic
