// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Just enough of C++ to search sources as text: what is code and what is comment, includes, words
// and lines. Offsets stay those of the file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::structure {

/// `text` with its comments blanked; literals stay.
[[nodiscard]] std::string code_of(std::string_view text);
/// `text` with all but its comments blanked.
[[nodiscard]] std::string comments_of(std::string_view text);

struct Include {
    std::string header;
    std::size_t line;
    bool is_quoted; ///< "…" and not <…>
};

[[nodiscard]] std::vector<Include> includes_of(std::string_view text);

/// Offsets at which `words` stand in `text`, with no letter, digit or `_` before them.
[[nodiscard]] std::vector<std::size_t> find_words(std::string_view text, std::string_view words);

/// The 1-based line of an offset.
[[nodiscard]] std::size_t line_of(std::string_view text, std::size_t offset);

[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// `path:line: ` and the problem.
[[nodiscard]] std::string problem_at(std::string_view path, std::size_t line,
                                     std::string_view problem);

} // namespace credsmith::structure
