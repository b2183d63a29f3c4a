// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A place in one line of Markdown, counted in bytes and in columns: a tab reaches to the next
// multiple of four, and a list can take a part of one.
#pragma once

#include "credsmith/syntax/block.h"

#include <cstddef>
#include <string_view>

namespace credsmith::syntax {

/// The line at `begin`: [begin, end) without its end, and where the next one starts.
struct LineRange {
    std::size_t begin;
    std::size_t end;
    std::size_t next;
};

[[nodiscard]] inline LineRange line_at(std::string_view text, std::size_t begin) {
    const std::size_t found = text.find('\n', begin);
    if (found == std::string_view::npos) return {begin, text.size(), text.size()};
    return {begin, found, found + 1};
}

[[nodiscard]] constexpr bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

/// `range` without the blanks at both its ends.
[[nodiscard]] inline Range trim(std::string_view text, Range range) {
    while (range.begin < range.end && is_blank(text[range.begin]))
        ++range.begin;
    while (range.begin < range.end && is_blank(text[range.end - 1]))
        --range.end;
    return range;
}

/// A place in one line.
class LineCursor {
public:
    LineCursor(std::string_view text, LineRange line)
        : text_(text.substr(0, line.end)), position_(line.begin) {}

    [[nodiscard]] std::size_t position() const { return position_; }

    [[nodiscard]] std::size_t column() const { return column_; }

    /// Offset of the next byte that is not blank.
    [[nodiscard]] std::size_t next_word() const;
    /// Columns before it.
    [[nodiscard]] std::size_t indent() const;

    /// Whether nothing but blanks is left.
    [[nodiscard]] bool is_at_end() const { return next_word() == text_.size(); }

    /// What is left, without the blanks before it.
    [[nodiscard]] std::string_view rest() const { return text_.substr(next_word()); }

    /// Passes at most `count` columns of blanks.
    void skip_blanks(std::size_t count);
    /// Passes the blanks before the next word and `count` bytes of it.
    void skip_mark(std::size_t count);

private:
    [[nodiscard]] std::size_t width_here() const;

    std::string_view text_; ///< up to the end of the line
    std::size_t position_;
    std::size_t column_ = 0;
};

} // namespace credsmith::syntax
