// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The text of one paragraph, heading or table cell as cmark reads its inlines: without the marks of
// the containers around it, each byte with its offset in the whole text. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/cmark_tree.h"
#include "credsmith/syntax/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

/// Invariant: one offset for each byte, growing.
struct InlineText {
    std::string text;
    std::vector<std::size_t> offsets;
    bool is_quoted = false; ///< its lines may start with the marks of quotes

    void push(char byte, std::size_t offset) {
        text += byte;
        offsets.push_back(offset);
    }

    /// The bytes of the whole text that `range` of this one stands for; the range is not empty.
    [[nodiscard]] Range to_whole(Range range) const {
        return {offsets[range.begin], offsets[range.end - 1] + 1};
    }

    [[nodiscard]] InlineText slice(Range range) const;
};

/// Where each line of a text starts, to find the nodes of a cmark tree in it.
class LineStarts {
public:
    explicit LineStarts(std::string_view markdown);

    [[nodiscard]] std::string_view text() const { return text_; }

    /// The lines of a node, with their ends, from its first column on.
    [[nodiscard]] Range lines_of(cmark_node* node) const;
    /// The text of a paragraph or heading.
    [[nodiscard]] InlineText inline_text(cmark_node* node) const;

private:
    [[nodiscard]] Range line(int number) const;

    std::string_view text_;
    std::vector<std::size_t> starts_;
};

/// A paragraph may hold a table below its first lines; cmark knows no tables.
struct ParagraphParts {
    InlineText before;
    std::optional<Table> table; ///< ranges in the text of the paragraph
    InlineText after;
};

[[nodiscard]] ParagraphParts split_paragraph(const InlineText& paragraph);

/// A cell without the escapes of its pipes.
[[nodiscard]] InlineText cell_text(const InlineText& paragraph, const TableCell& cell);

/// A tree whose first child holds the inlines of a cell.
[[nodiscard]] CmarkTree parse_cell(const InlineText& cell);

} // namespace credsmith::syntax
