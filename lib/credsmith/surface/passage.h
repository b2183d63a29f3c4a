// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stretch of Markdown with its blocks: the whole body, or the inside of a list entry; and its
// divisions, each under a heading.
#pragma once

#include "credsmith/surface/context.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/text/mapped_text.h"

#include <span>
#include <string_view>
#include <vector>

namespace credsmith::surface {

/// Invariant: the ranges of `blocks` are of `text`.
struct Passage {
    text::MappedText text;
    std::vector<syntax::OutlineBlock> blocks;
    /// Where fenced blocks begin that are read as fields, though they do not say so.
    std::vector<std::size_t> meant_as_fields = {};

    [[nodiscard]] std::string_view cut(syntax::Range range) const {
        return std::string_view(text.text).substr(range.begin, range.end - range.begin);
    }

    [[nodiscard]] text::MappedText slice(syntax::Range range) const {
        return text.slice(range.begin, range.end);
    }

    [[nodiscard]] text::Span span_of(syntax::Range range) const {
        return text.map.to_source(range.begin, range.end);
    }
};

/// Takes the comments out of `raw` and reads its blocks; what is never closed is reported.
[[nodiscard]] Passage read_passage(const text::MappedText& raw, const Context& context);

/// The inside of a list entry: without marker and indentation.
[[nodiscard]] Passage read_entry(const Passage& passage, const syntax::OutlineBlock& entry,
                                 const Context& context);

using Blocks = std::span<const syntax::OutlineBlock>;

/// What stands under a heading, up to the next one of its level or above.
struct Division {
    const syntax::OutlineBlock* heading; ///< nullptr for what stands before the first one
    Blocks blocks;
};

/// Cuts `blocks` at headings up to `level`. The first division has no heading, and may be empty.
[[nodiscard]] std::vector<Division> divide(Blocks blocks, int level);

/// From the first to the last of `blocks`; lines (`---`) at the ends part things and are no text.
/// Empty if there is nothing else.
[[nodiscard]] syntax::Range range_of(Blocks blocks);

} // namespace credsmith::surface
