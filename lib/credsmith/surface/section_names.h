// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which section a heading announces: compared without case, numbering, punctuation and a leading
// "Part 2".
#pragma once

#include "credsmith/surface/vocabulary.h"
#include "credsmith/syntax/block.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::surface {

/// `names` are those of the vocabulary; nullptr if no section is called like that.
struct SectionMatch {
    const SectionNames* names = nullptr;
    std::optional<syntax::Range> title; ///< words that say more than the name: `Part 1. Your class`
};

[[nodiscard]] SectionMatch match_section(const Vocabulary& vocabulary, std::string_view heading);

/// The section for which `heading` is another word, or whose name is most like it; with that name.
struct NearSection {
    const SectionNames* names;
    std::string name;
};

[[nodiscard]] std::optional<NearSection> nearest_section(const Vocabulary& vocabulary,
                                                         std::string_view heading);

/// Whether `words` is one of `names`, compared in the same way.
[[nodiscard]] bool is_named(std::string_view words, const std::vector<std::string>& names);

} // namespace credsmith::surface
