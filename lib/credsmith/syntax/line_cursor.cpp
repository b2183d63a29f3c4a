// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/syntax/line_cursor.h"

#include <algorithm>

namespace credsmith::syntax {
namespace {

constexpr std::size_t tab_stop = 4;

} // namespace

// Columns that the blank at `position_` still stands for.
std::size_t LineCursor::width_here() const {
    return text_[position_] == '\t' ? tab_stop - column_ % tab_stop : 1;
}

std::size_t LineCursor::next_word() const {
    const std::size_t found = text_.find_first_not_of(" \t", position_);
    return found == std::string_view::npos ? text_.size() : found;
}

std::size_t LineCursor::indent() const {
    std::size_t column = column_;
    for (std::size_t at = position_; at < text_.size() && is_blank(text_[at]); ++at)
        column += text_[at] == '\t' ? tab_stop - column % tab_stop : 1;
    return column - column_;
}

void LineCursor::skip_blanks(std::size_t count) {
    while (count > 0 && position_ < text_.size() && is_blank(text_[position_])) {
        const std::size_t width = width_here();
        const std::size_t step = std::min(width, count);
        column_ += step;
        count -= step;
        if (step == width) ++position_;
    }
}

void LineCursor::skip_mark(std::size_t count) {
    skip_blanks(indent());
    position_ += count;
    column_ += count;
}

} // namespace credsmith::syntax
