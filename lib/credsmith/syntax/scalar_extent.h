// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How far a scalar reaches in the file, and where each byte of its value stands. The parser says
// neither, so the source is walked together with the value it decoded: where the two disagree there
// is no extent.
#pragma once

#include "credsmith/base/result.h"
#include "credsmith/syntax/tree.h"
#include "credsmith/text/offset_map.h"
#include "credsmith/text/span.h"

#include <string_view>

namespace credsmith::syntax {

[[nodiscard]] constexpr bool is_quoted(ScalarStyle style) {
    return style == ScalarStyle::single_quoted || style == ScalarStyle::double_quoted;
}

[[nodiscard]] constexpr bool is_block(ScalarStyle style) {
    return style == ScalarStyle::literal || style == ScalarStyle::folded;
}

struct ScalarExtent {
    ScalarStyle style;
    text::Span span; ///< of a block scalar: its text, without indicator and outer line ends; of a
                     ///< quoted one: with quotes
    text::ByteOffset header_end; ///< behind the indicator of a block scalar; otherwise the start
    text::ByteOffset end;        ///< behind all that belongs to it
    text::OffsetMap map;
};

enum class ExtentProblem : std::uint8_t { unclosed_quote, disagreement };

/// `rest` goes from the first byte of the scalar (quote, indicator or text) to the end of the
/// document.
[[nodiscard]] base::Result<ScalarExtent, ExtentProblem>
find_extent(std::string_view bytes, text::Span rest, std::string_view value);

} // namespace credsmith::syntax
