// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown in a line that is plain text. Only what CommonMark would read as marks counts: `2 * 3`
// and `snake_case` are words.
#pragma once

#include "credsmith/syntax/block.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

enum class MarkedAs : std::uint8_t { list, emphasis, code, link, image, citation };

/// A stretch of a line with the marks around it.
struct MarkedStretch {
    MarkedAs what;
    Range range;
};

/// The outermost ones, in order. HTML is none of them; nor are addresses, in angle brackets or not.
[[nodiscard]] std::vector<MarkedStretch> find_marked(std::string_view line);

} // namespace credsmith::syntax
