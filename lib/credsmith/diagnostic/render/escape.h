// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Foreign text made fit for the languages that reports are written in.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::diagnostic {

/// `text` with each byte that is not UTF-8 written as `\xff`.
[[nodiscard]] std::string valid_utf8(std::string_view text);

/// `printable` text in which `&`, `<`, `>` and quotes are entities of XML and HTML.
[[nodiscard]] std::string escape_markup(std::string_view text);

/// A path as a relative reference (RFC 3986), or as a `file:` address if it begins at the root.
[[nodiscard]] std::string uri_of_path(std::string_view path);

struct Replacement {
    char character;
    std::string_view written;
};

/// `text` with some characters written in another way.
template <class Replacements>
[[nodiscard]] std::string replaced(std::string_view text, const Replacements& replacements) {
    std::string result;
    for (const char c : text) {
        std::string_view written(&c, 1);
        for (const Replacement& replacement : replacements)
            if (replacement.character == c) written = replacement.written;
        result += written;
    }
    return result;
}

} // namespace credsmith::diagnostic
