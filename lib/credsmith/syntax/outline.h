// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The blocks at the top level of a Markdown text, found line by line in linear time, so that a long
// body can be cut into parts that are small enough to parse. Where lists, quotes and fences begin
// and end follows CommonMark; HTML comments count as blank, so that one between two list entries
// does not part them.
#pragma once

#include "credsmith/syntax/block.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

enum class BlockType : std::uint8_t { heading, paragraph, entry, quote, fence, code, table, rule };

struct OutlineBlock {
    BlockType type;
    Range range; ///< all its lines, without the last line end
    /// Of a heading its words; of a fence the lines between its marks; of an entry what follows the
    /// marker on its first line; else as `range`.
    Range text;
    Range info;    ///< of a fence: the words after its opening mark
    int level = 0; ///< of a heading
    std::size_t indent =
        0; ///< of an entry: columns that stand before the text of its further lines
    bool is_setext = false; ///< of a heading: underlined instead of marked with `#`
    bool is_closed = true;  ///< of a fence: whether its end was written
};

struct Outline {
    std::vector<OutlineBlock> blocks;
    std::vector<Range> comments;                 ///< `<!-- ... -->` outside code, in order
    std::vector<Range> code;                     ///< lines of code at any depth, in order
    std::optional<std::size_t> unclosed_comment; ///< the first `<!--` without an end
    /// The opening line of the first fence without an end, at any depth, from its marks on.
    std::optional<Range> unclosed_fence;
};

[[nodiscard]] Outline read_outline(std::string_view markdown);

/// The marks of what opens in a text and is never closed, a comment or a fence: what follows them
/// is not what it was meant to be.
[[nodiscard]] std::optional<Range> find_unclosed(std::string_view markdown);

/// Whether a paragraph ends before `line`, which begins another block.
[[nodiscard]] bool interrupts_paragraph(std::string_view line);

} // namespace credsmith::syntax
