// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A place in a YAML text that only moves forward. It crosses the gaps between tokens and collects
// the comments that stand in them; since every byte is either crossed here or taken as a token,
// nothing can be dropped in silence.
#pragma once

#include "credsmith/syntax/tree.h"
#include "credsmith/syntax/yaml_lines.h"
#include "credsmith/text/span.h"

#include <optional>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

class YamlCursor {
public:
    /// `range` starts at a line start or where no line matters.
    YamlCursor(std::string_view bytes, text::Span range)
        : bytes_(bytes.substr(0, range.end)), start_(range.begin), range_(range) {}

    [[nodiscard]] text::ByteOffset offset() const { return range_.begin; }

    [[nodiscard]] bool at_end() const { return range_.begin == range_.end; }

    /// The byte here, or '\0' at the end.
    [[nodiscard]] char peek() const { return byte_at(bytes_, range_.begin); }

    [[nodiscard]] char peek_next() const { return byte_at(bytes_, range_.begin + 1U); }

    /// From here to the end.
    [[nodiscard]] text::Span rest() const { return range_; }

    /// From here to the end of the line's text.
    [[nodiscard]] text::Span line_text() const {
        return {range_.source, range_.begin,
                static_cast<text::ByteOffset>(line_text_end(bytes_, range_.begin))};
    }

    /// The text up to the end of the range, from the start of the source.
    [[nodiscard]] std::string_view bytes() const { return bytes_; }

    void move_to(text::ByteOffset offset) { range_.begin = offset; }

    /// Takes `byte` if it stands here.
    bool take(char byte);
    /// Crosses white space, line ends and comments.
    void skip_gap();
    /// Crosses white space and a comment up to the line end.
    void skip_rest_of_line();

    /// The first tab that indents a line of tokens.
    [[nodiscard]] const std::optional<text::Span>& tab() const { return tab_; }

    [[nodiscard]] std::vector<Comment> take_comments() { return std::move(comments_); }

private:
    [[nodiscard]] bool at_comment() const;
    void read_comment();
    void look_for_tab(text::ByteOffset gap_begin);

    std::string_view bytes_;
    text::ByteOffset start_;
    text::Span range_; ///< from here on
    std::optional<text::Span> tab_;
    std::vector<Comment> comments_;
};

} // namespace credsmith::syntax
