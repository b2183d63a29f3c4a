// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Puts one Markdown text together from many: blocks with a blank line between them.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace credsmith::emit {

/// Plain text as Markdown that shows exactly that text.
[[nodiscard]] std::string escape_markdown(std::string_view text);

class MarkdownWriter {
public:
    /// `title` is Markdown, as are all texts here; an empty one adds nothing.
    void heading(int level, std::string_view title);
    void paragraph(std::string_view markdown);
    /// An entry of a list; `marker` is `-` or `1.`. What follows its first line is indented.
    /// Entries of one line stand without a blank line between them.
    void entry(std::string_view marker, std::string_view markdown);

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    void append(std::string_view block, std::string_view separator);

    std::string text_;
    bool ends_in_short_entry_ = false;
};

} // namespace credsmith::emit
