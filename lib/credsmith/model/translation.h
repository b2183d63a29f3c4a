// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `kind: translation`: the texts of one credential or stack in another language. It holds texts
// only; what is counted, linked or measured stands in the original.
#pragma once

#include "credsmith/model/located.h"
#include "credsmith/model/record.h"
#include "credsmith/model/rich_text.h"
#include "credsmith/model/vocabulary.h"

#include <cstddef>
#include <optional>
#include <string>

namespace credsmith::model {

/// What can be translated.
enum class OriginalKind : std::uint8_t { credential, stack };

template <>
struct Names<OriginalKind> {
    static constexpr auto list = std::to_array<std::string_view>({"credential", "stack"});
};

/// One text of the original in the other language.
struct TranslatedText : Record {
    MaybeRichText text;  ///< of a line and of a list as well: the original says what it is
    MaybeText source;    ///< digest of the text that was translated
    Maybe<bool> machine; ///< nobody who speaks the language has read it yet
};

/// The entity that a translation is of, by its place in the repository.
struct Original {
    OriginalKind kind;
    std::size_t index;
};

struct Translation : Record {
    MaybeText of;                ///< id of the original
    Maybe<OriginalKind> of_kind; ///< needed only where a credential and a stack share the id
    MaybeText language;
    Map<TranslatedText> sections;     ///< by the key of a text of the original
    std::optional<Original> original; ///< filled by linking
    std::string path;                 ///< of its file, from the root
};

} // namespace credsmith::model
