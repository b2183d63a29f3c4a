// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The two parts of a Markdown source: YAML between two lines `---` at its very start, and the body.
#pragma once

#include "credsmith/text/span.h"

#include <optional>
#include <string_view>

namespace credsmith::syntax {

struct FrontMatter {
    text::Span yaml; ///< between the two lines, without them
    text::Span body; ///< all after the closing line
    bool closed;     ///< whether the closing line was found; if not, a line of two or four hyphens
                 ///< or a dash counts as one, or the body begins at the first section; else it is
                 ///< empty
};

/// The line that opens front matter, and is not in its place or not three hyphens.
struct FalseOpening {
    text::Span line;
    bool is_dash; ///< one that a word processor made of the hyphens
};

/// Looks below blank lines and one line of text: `---` that follows more than that is a line across
/// the text. Whether anything stands between it and the next `---` is for others to see.
[[nodiscard]] std::optional<FalseOpening> find_false_opening(text::SourceId source,
                                                             std::string_view bytes);

/// Nothing if the source does not start with a line `---` (a byte order mark may stand before it).
[[nodiscard]] std::optional<FrontMatter> find_front_matter(text::SourceId source,
                                                           std::string_view bytes);

} // namespace credsmith::syntax
