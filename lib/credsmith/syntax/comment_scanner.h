// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds HTML comments in the prose of a Markdown text and blanks them out, line by line, so that
// whoever reads blocks does not see them. Comments inside code spans are code.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/line_cursor.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::syntax {

class CommentScanner {
public:
    /// `text` is changed by `scan` and must outlive the scanner.
    explicit CommentScanner(std::string& text) : text_(text) {}

    /// Blanks out the comments that begin in `line` at or after `from`; call for lines of prose, in
    /// order.
    void scan(std::size_t from, LineRange line);

    [[nodiscard]] const std::vector<Range>& comments() const { return comments_; }

    /// The first `<!--` without an end.
    [[nodiscard]] std::optional<std::size_t> unclosed() const { return unclosed_; }

private:
    [[nodiscard]] std::size_t after_comment(std::size_t begin);
    [[nodiscard]] std::size_t after_backticks(std::size_t begin) const;

    std::string& text_;
    std::vector<Range> comments_;
    std::optional<std::size_t> unclosed_;
    std::size_t resume_ = 0; ///< a code span or comment of an earlier line reaches to here
};

} // namespace credsmith::syntax
