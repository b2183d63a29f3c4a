// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One kind of line end, so that the steps behind it need to know no other.
#include "credsmith/rewrite/format.h"
#include "credsmith/syntax/preflight.h"

namespace credsmith::rewrite {

std::vector<text::Edit> format_line_ends(const Source& source) {
    std::vector<text::Edit> edits;
    const auto drop = [&](std::size_t begin, std::size_t end) {
        edits.push_back(
            {{source.id, static_cast<text::ByteOffset>(begin), static_cast<text::ByteOffset>(end)},
             {}});
    };
    if (const std::size_t mark = syntax::byte_order_mark_length(source.bytes)) drop(0, mark);
    // A carriage return that ends no line of its own cannot be read.
    for (std::size_t at = source.bytes.find('\r'); at != std::string_view::npos;
         at = source.bytes.find('\r', at + 1))
        drop(at, at + 1);
    return edits;
}

} // namespace credsmith::rewrite
