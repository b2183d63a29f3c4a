// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Pipe tables, which CommonMark does not have: found by lines, cells with their bytes.
#pragma once

#include "credsmith/syntax/block.h"

#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

struct TableCell {
    Range range; ///< trimmed; `\|` inside is still escaped
};

struct TableRow {
    Range range; ///< the line, trimmed
    std::vector<TableCell> cells;
};

enum class Alignment { none, left, centre, right };

struct Table {
    Range range; ///< all lines
    TableRow header;
    std::vector<Alignment> alignments;
    std::vector<TableRow> rows;
};

/// The cells of one line, as those of a row.
[[nodiscard]] TableRow split_row(std::string_view text, Range line);

/// The table whose header row starts at `offset` (the start of a line), or nothing.
[[nodiscard]] std::optional<Table> read_table(std::string_view text, std::size_t offset);

} // namespace credsmith::syntax
