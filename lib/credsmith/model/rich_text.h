// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown that an author wrote: its normal form, what is in it, and the way back to the file.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/text/mapped_text.h"
#include "credsmith/text/span.h"

#include <optional>
#include <string>

namespace credsmith::model {

struct RichText {
    text::MappedText markdown; ///< normal form
    text::Span span;           ///< as written
    /// Written `{file: ...}`, and that file was not read: `markdown` is its path.
    bool is_file = false;
    syntax::MarkdownFacts facts;

    [[nodiscard]] bool empty() const { return markdown.text.empty(); }
};

using MaybeRichText = std::optional<RichText>;

/// Markdown as written at `span`, in its normal form.
[[nodiscard]] RichText read_rich_text(const text::MappedText& written, text::Span span);

/// Where a range of the normalised Markdown stands in the file.
[[nodiscard]] inline text::Span span_inside(const RichText& text, syntax::Range range) {
    return text.markdown.map.to_source(range.begin, range.end);
}

} // namespace credsmith::model
