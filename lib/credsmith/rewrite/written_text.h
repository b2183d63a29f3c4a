// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which bytes of a source are the author's words: those that a value of the tree was copied from.
// All others are layout.
#pragma once

#include "credsmith/syntax/block.h"
#include "credsmith/syntax/tree.h"

#include <vector>

namespace credsmith::rewrite {

class WrittenText {
public:
    explicit WrittenText(const syntax::Tree& tree);

    /// Whether a byte in `range` was copied into a value.
    [[nodiscard]] bool touches(syntax::Range range) const;

    /// The Markdown texts, each from its first byte to its last; in order. What is between two
    /// pieces of one, such as a blank line, is part of it.
    [[nodiscard]] const std::vector<syntax::Range>& passages() const { return passages_; }

private:
    void add(const syntax::Node& node);

    std::vector<syntax::Range> pieces_;   ///< in order, apart
    std::vector<syntax::Range> passages_; ///< in order
};

} // namespace credsmith::rewrite
