// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a comment stands for: the whole file at its top, else the item it stands in or before. Found
// by looking at lines and their indentation, so that it holds in a file with mistakes, too.
#pragma once

#include "credsmith/syntax/tree.h"
#include "credsmith/text/span.h"

#include <span>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

struct ScopedComment {
    text::Span span;
    text::Span scope; ///< the bytes that it stands for; empty if nothing follows it
};

/// The scopes of YAML `comments` of a source: behind a value, the entry of that line; on a line of
/// its own, the next entry. If there are some in Markdown among them, all of its body, too.
[[nodiscard]] std::vector<ScopedComment> scopes_of(std::string_view bytes,
                                                   std::span<const syntax::Comment> comments);

/// Of a YAML comment at `place` alone, whatever stands there now.
[[nodiscard]] text::Span scope_in_yaml(std::string_view bytes, text::Span place);

/// The innermost entry whose line, or whose value of several lines, `place` stands in.
[[nodiscard]] text::Span entry_around(std::string_view bytes, text::Span place);

/// The comments of the Markdown in `range` of a source: in a heading, an entry, a row or a
/// paragraph, that one; on a line of its own, the next of them. A heading stands for all below it.
[[nodiscard]] std::vector<ScopedComment> scopes_in_markdown(std::string_view bytes,
                                                            text::Span range);

} // namespace credsmith::workspace
