// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The words of one block as a reader sees them, each byte with the bytes that stand for it: where
// citations are looked for, and what rules about words are given. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/citations.h"
#include "credsmith/syntax/inline_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::syntax {

class SeenWords {
public:
    /// Adds a byte that `range` of the block stands for (an escape, an entity, or the byte itself).
    void add(char byte, Range range);
    /// Something that is no prose: code, an image.
    void add_gap();

    /// Adds the citations and the runs of prose to `facts`, with ranges of the whole text.
    void report(const InlineText& block, MarkdownFacts& facts) const;

private:
    [[nodiscard]] bool is_written_out(std::size_t index) const;
    [[nodiscard]] bool goes_on(std::size_t index, bool is_quoted) const;
    [[nodiscard]] Range written(Range range) const;
    void report_prose(Range range, const InlineText& block, MarkdownFacts& facts) const;

    std::string words_;
    std::vector<Range> ranges_; ///< one for each byte
};

} // namespace credsmith::syntax
