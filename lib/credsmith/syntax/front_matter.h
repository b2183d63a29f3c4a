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
                     ///< counts as one, or the body begins at the first section; else it is empty
};

/// Nothing if the source does not start with a line `---` (a byte order mark may stand before it).
[[nodiscard]] std::optional<FrontMatter> find_front_matter(text::SourceId source,
                                                           std::string_view bytes);

} // namespace credsmith::syntax
