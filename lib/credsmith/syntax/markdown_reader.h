// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown texts (CommonMark and pipe tables) read into facts. cmark is behind it; its block
// positions are trusted, inline positions are found again in the text.
#pragma once

#include "credsmith/syntax/block.h"

#include <string_view>

namespace credsmith::syntax {

/// `markdown` is in normal form and within the limits of limits.h; beyond them the facts are empty.
[[nodiscard]] MarkdownFacts read_markdown(std::string_view markdown);

/// Whether `markdown` is within the limits that keep parsing fast: size and container markers.
[[nodiscard]] bool is_within_limits(std::string_view markdown);

} // namespace credsmith::syntax
