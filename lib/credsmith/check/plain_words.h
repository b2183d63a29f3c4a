// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Words as rules compare and count them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::check {

/// The words of a text for comparing it with another: without case, punctuation and marks, and with
/// one space between them.
[[nodiscard]] std::string plain_words(std::string_view text);

/// The text as a message shows it: line ends as spaces.
[[nodiscard]] std::string on_one_line(std::string_view text);

/// Whether words stand apart in the language of a tag. In Chinese, Japanese or Thai they do not,
/// and nothing can be said about their number.
[[nodiscard]] bool can_count_words(std::string_view language_tag);

} // namespace credsmith::check
