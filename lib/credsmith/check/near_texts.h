// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Texts of different credentials that say nearly the same: a copy that somebody changed, while the
// other stayed as it was.
#pragma once

#include "credsmith/repository/repository.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::check {

/// A text to compare with those of other credentials; it may have several pieces, as a criterion
/// has its levels. What it points to has to live longer.
struct ComparedText {
    std::vector<std::string_view> pieces;
    std::string_view language; ///< a language tag; texts of two languages are not compared
    std::optional<std::size_t> credential; ///< that it belongs to; nothing if it is shared
    std::string_view owner;                ///< id of the credential, or of what is shared
    text::Span span;                       ///< where a finding about it stands
};

/// Whether a credential stands for itself: it is not retired, was not replaced, and replaces none,
/// whose texts it may have taken over.
[[nodiscard]] bool is_current(const model::Credential& credential);

/// A text of the credential at `index`.
[[nodiscard]] ComparedText in_credential(const repository::Repository& repository,
                                         std::size_t index, std::vector<std::string_view> pieces,
                                         text::Span span);

/// A text, and the earlier one that is most like it.
struct NearTexts {
    const ComparedText* text;
    const ComparedText* earlier;

    /// What the label at the earlier one says: the words in which the two differ, if they are few.
    [[nodiscard]] std::string difference() const;
};

/// Pairs that share more than four fifths of their words and pairs of neighbouring words (of runs
/// of three characters where words do not stand apart). Texts with all words the same are told by
/// other rules, or are meant so: the first stands for all of them. Texts of one credential are not
/// compared, nor those of credentials that stand in one stack.
[[nodiscard]] std::vector<NearTexts> near_texts(const std::vector<ComparedText>& texts,
                                                const repository::Repository& repository);

} // namespace credsmith::check
