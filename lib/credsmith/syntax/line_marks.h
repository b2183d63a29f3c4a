// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the first word of a line of Markdown announces: a heading, a fence, a list entry, a rule.
// The line is given without the blanks before it.
#pragma once

#include "credsmith/syntax/block.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace credsmith::syntax {

/// Level of a heading that starts with `#`, or 0.
[[nodiscard]] int heading_level(std::string_view line);

/// The words of `## words ##` in the line [begin, end) of a text.
[[nodiscard]] Range heading_words(std::string_view text, Range line);

/// Level of the heading that this line makes of the paragraph above it (`===` 1, `---` 2), or 0.
[[nodiscard]] int underline_level(std::string_view line);

/// `---`, `* * *`, `___`.
[[nodiscard]] bool is_rule(std::string_view line);

/// The mark that opens a fenced block: its character and how often it stands there.
struct FenceMark {
    char character;
    std::size_t length;
};

[[nodiscard]] std::optional<FenceMark> opening_fence(std::string_view line);
[[nodiscard]] bool closes_fence(std::string_view line, FenceMark opening);

/// `-`, `*`, `+`, `1.` or `1)`.
struct EntryMark {
    std::size_t length;
    bool is_empty;    ///< nothing follows on the line
    bool starts_list; ///< could begin a list directly below a paragraph
};

[[nodiscard]] std::optional<EntryMark> entry_mark(std::string_view line);

} // namespace credsmith::syntax
