// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The fields of the records in model/translation.h.
#pragma once

#include "credsmith/model/fields.h"
#include "credsmith/model/translation.h"

namespace credsmith::model {

template <>
struct Fields<TranslatedText> {
    static constexpr auto list = std::tuple{
        field("text", &TranslatedText::text),
        field("source", &TranslatedText::source),
        field("machine", &TranslatedText::machine),
    };
};

template <>
struct Fields<Translation> {
    static constexpr auto list = std::tuple{
        field("of", &Translation::of),
        field("of_kind", &Translation::of_kind),
        field("language", &Translation::language),
        field("sections", &Translation::sections),
    };
};

} // namespace credsmith::model
