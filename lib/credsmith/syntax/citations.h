// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Citations in a line of words: `[@key]`, `[@key, p. 12]`, `[see @a; @b]`. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"

#include <string_view>
#include <vector>

namespace credsmith::syntax {

/// One pair of brackets with the keys in it; ranges are of the words.
struct CitationGroup {
    Range range;
    std::vector<Citation> citations;
};

/// What is wrong with a pair of brackets that opens at `opening`.
struct BrokenGroup {
    std::size_t opening;
    BrokenCitation what;
};

struct CitationScan {
    std::vector<CitationGroup> groups; ///< with what can be read of the broken ones
    std::vector<BrokenGroup> broken;
};

[[nodiscard]] CitationScan find_citations(std::string_view words);

} // namespace credsmith::syntax
