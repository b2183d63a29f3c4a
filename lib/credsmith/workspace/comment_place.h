// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Where a comment can be written so that it stands for a place in a file, best first.
#pragma once

#include "credsmith/text/span.h"
#include "credsmith/workspace/kind_scan.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// A comment is written at `offset`, between `before` and `after`.
struct CommentPlace {
    text::ByteOffset offset;
    std::string before;
    std::string after;
};

/// Finds places in one source. Those it gives are likely, not sure: whoever writes there has to
/// read the file again.
class CommentPlaces {
public:
    CommentPlaces(text::SourceId source, std::string_view bytes, Form form);

    [[nodiscard]] std::vector<CommentPlace> for_place(text::ByteOffset place) const;

private:
    /// A block of Markdown, in bytes of the source.
    struct Block {
        text::Span range;
        text::ByteOffset first_line_end;
        text::ByteOffset first_row; ///< of a table: where the lines below its head begin
        bool is_table;
        bool is_entry;
    };

    void read_blocks();
    [[nodiscard]] std::vector<CommentPlace> in_yaml(text::ByteOffset place) const;
    [[nodiscard]] std::vector<CommentPlace> in_markdown(text::ByteOffset place) const;
    [[nodiscard]] std::string_view line_end_at(std::size_t place) const;

    text::SourceId source_;
    std::string_view bytes_;
    text::Span yaml_;
    text::Span body_;
    std::vector<text::Span> values_; ///< scalars and brackets of the YAML, in order: no comment can
                                     ///< stand inside
    std::vector<Block> blocks_;      ///< of the body, in order
};

} // namespace credsmith::workspace
