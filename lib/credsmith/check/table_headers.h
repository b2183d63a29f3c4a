// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The first rows of the pipe tables in a Markdown text.
#pragma once

#include "credsmith/syntax/block.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace credsmith::check {

struct TableHeader {
    syntax::Range line;            ///< the row as written
    std::size_t named_columns = 0; ///< cells that are not empty
    bool has_gap = false;          ///< whether a cell behind the first is empty
};

/// All tables of `markdown` outside of fenced code, in order.
[[nodiscard]] std::vector<TableHeader> table_headers(std::string_view markdown);

} // namespace credsmith::check
