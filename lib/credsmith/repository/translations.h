// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How far a translation has come: each text of the original beside what there is of it in the other
// language.
#pragma once

#include "credsmith/repository/original_texts.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::repository {

/// `stale`: made from another text than the one that stands there now. `machine`: made from this
/// text, but nobody who speaks the language has read it yet.
enum class TranslationState : std::uint8_t { current, stale, missing, machine };

} // namespace credsmith::repository

namespace credsmith::model {

template <>
struct Names<repository::TranslationState> {
    static constexpr auto list =
        std::to_array<std::string_view>({"current", "stale", "missing", "machine"});
};

} // namespace credsmith::model

namespace credsmith::repository {

struct TranslatedSection {
    OriginalText original;
    TranslationState state;
    /// As written, with its key; nullptr if it was not. An empty one counts as missing.
    const model::Keyed<model::TranslatedText>* written;
};

/// The texts of the original in their order, each with its translation. Pointers are into
/// `translation`.
[[nodiscard]] std::vector<TranslatedSection>
translated_sections(const Repository& repository, const model::Translation& translation);

/// A translation as its original is written: white space between words becomes one space in a line;
/// a Markdown list becomes its entries.
[[nodiscard]] std::string as_line(const model::RichText& text);
[[nodiscard]] std::vector<std::string> as_list(const model::RichText& text);

/// Status of the original, a draft if none is written; and its id.
[[nodiscard]] model::Status status_of(const Repository& repository,
                                      const model::Original& original);
[[nodiscard]] std::string_view id_of(const Repository& repository, const model::Original& original);

/// The translations of an entity in the order of their languages.
[[nodiscard]] std::vector<const model::Translation*>
translations_of(const Repository& repository, const model::Credential& credential);
[[nodiscard]] std::vector<const model::Translation*> translations_of(const Repository& repository,
                                                                     const model::Stack& stack);

} // namespace credsmith::repository
