// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding that linking translations makes.
#pragma once

#include "credsmith/diagnostic/kind.h"

namespace credsmith::repository::kinds {

inline constexpr diagnostic::Kind unknown_text{
    "translation/unknown-text", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "a translation translates texts that its original has", "0.1.0"};
inline constexpr diagnostic::Kind unclear_original{
    "translation/unclear-original", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "a translation says which of two originals with one id it is of", "0.1.0"};
inline constexpr diagnostic::Kind same_language{
    "translation/same-language", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "a translation is in another language than its original", "0.1.0"};
inline constexpr diagnostic::Kind repeated_translation{
    "translation/repeated-translation", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error), "there is one translation for each language",
    "0.1.0"};

} // namespace credsmith::repository::kinds
