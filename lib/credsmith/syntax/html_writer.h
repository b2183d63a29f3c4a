// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Writes HTML so that nothing in a text can become markup. Private to this layer.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::syntax {

class HtmlWriter {
public:
    /// Ends the line, if something stands on it.
    void start_line();

    /// Writes markup that is fixed in the program.
    void markup(std::string_view html) { html_ += html; }

    /// Writes a text, with `&`, `<`, `>` and `"` escaped.
    void text(std::string_view words);
    /// Writes ` name="value"`, with the value escaped.
    void attribute(std::string_view name, std::string_view value);
    /// The same for a destination, whose bytes outside ASCII are written as `%XX`.
    void destination(std::string_view name, std::string_view value);

    [[nodiscard]] std::string take() { return std::move(html_); }

private:
    std::string html_;
};

} // namespace credsmith::syntax
