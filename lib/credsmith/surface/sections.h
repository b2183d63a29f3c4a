// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The body of a credential cut into the sections that the profile knows.
#pragma once

#include "credsmith/surface/items.h"
#include "credsmith/surface/passage.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::surface {

struct Section {
    std::string key; ///< of the vocabulary: `competency`, `part1`
    HeadedItem heading;
    std::optional<syntax::Node> title; ///< words of the heading that say more than its name
    Blocks blocks;
};

struct Sections {
    std::vector<Section> known;    ///< as written, each once
    std::vector<std::string> lost; ///< those whose text could not be read
};

/// Cuts the body. What has no section, stands twice or is too large is reported and left out; a
/// first-level heading must say the `title` of the front matter.
[[nodiscard]] Sections read_sections(const Passage& body, const syntax::Node* title,
                                     const Context& context);

} // namespace credsmith::surface
