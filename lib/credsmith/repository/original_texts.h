// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The texts of a credential or stack that can be translated, each under a key made of ids, so that
// moving or rewording something never changes what a translation belongs to.
#pragma once

#include "credsmith/repository/repository.h"

#include <string>
#include <vector>

namespace credsmith::repository {

/// One line, Markdown, or a list in which every entry is one line.
enum class TextForm : std::uint8_t { line, markdown, list };

struct OriginalText {
    std::string key;  ///< `title`, `competency.statement`, `goal.body`, `evidence.proficient`
    std::string text; ///< of a list its entries, one in a line
    TextForm form;
};

/// In the order in which they are read. Keys are unique.
[[nodiscard]] std::vector<OriginalText> original_texts(const Repository& repository,
                                                       const model::Credential& credential);
[[nodiscard]] std::vector<OriginalText> original_texts(const model::Stack& stack);
/// Those of the entity that a translation is of; nothing if that is unknown.
[[nodiscard]] std::vector<OriginalText> original_texts(const Repository& repository,
                                                       const model::Translation& translation);

/// What a translation keeps of the text it was made from: the first twelve digits of its SHA-256.
[[nodiscard]] std::string digest_of(const OriginalText& text);

} // namespace credsmith::repository
