// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Citations in a line of words: `[@key]`, `[@key, p. 12]`, `[@a; @b]`. Private to this layer.
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

[[nodiscard]] std::vector<CitationGroup> find_citations(std::string_view words);

} // namespace credsmith::syntax
