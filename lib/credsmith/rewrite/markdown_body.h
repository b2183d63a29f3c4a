// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The body of a Markdown source with its blocks, as the reader of credentials sees it, and edits of
// its layout.
#pragma once

#include "credsmith/rewrite/source.h"
#include "credsmith/rewrite/written_text.h"
#include "credsmith/syntax/outline.h"
#include "credsmith/text/edit.h"
#include "credsmith/text/mapped_text.h"

#include <string>
#include <vector>

namespace credsmith::rewrite {

struct MarkdownBody {
    text::MappedText text; ///< without comments
    syntax::Outline outline;
    std::vector<syntax::Range> comments; ///< in bytes of the source
};

[[nodiscard]] MarkdownBody read_body(const Source& source);

/// The inside of a list entry, as read_body gives the whole.
[[nodiscard]] MarkdownBody read_entry(const MarkdownBody& body, const syntax::OutlineBlock& entry);

/// Collects edits of layout. Invariant: none of them touches what was written, nor a comment.
class LayoutEdits {
public:
    explicit LayoutEdits(const Source& source) : source_(source), written_(source.tree) {}

    /// Puts `replacement` in the place of `range` of `text`. False if words or a comment stand
    /// there; then nothing is done.
    bool replace(const text::MappedText& text, syntax::Range range, std::string replacement);

    /// Puts `replacement` in the place of bytes of the source where no words stand.
    void replace(syntax::Range bytes, std::string replacement);

    /// Whether `range` of `text` is part of what an author wrote.
    [[nodiscard]] bool is_written(const text::MappedText& text, syntax::Range range) const;

    /// A place to come back to.
    [[nodiscard]] std::size_t mark() const { return edits_.size(); }

    /// Forgets the edits behind a mark: several make sense only together.
    void undo_to(std::size_t mark) { edits_.resize(mark); }

    [[nodiscard]] std::vector<text::Edit> take() { return std::move(edits_); }

private:
    const Source& source_;
    WrittenText written_;
    std::vector<text::Edit> edits_;
};

} // namespace credsmith::rewrite
