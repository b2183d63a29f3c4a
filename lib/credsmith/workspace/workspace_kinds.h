// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding about files and settings as a whole.
#pragma once

#include "credsmith/diagnostic/kind.h"

namespace credsmith::workspace::kinds {

using diagnostic::always;
using diagnostic::Kind;
using diagnostic::Severity;
using diagnostic::Stage;

inline constexpr Kind unknown_kind{"structure/unknown-kind", Stage::syntax, always(Severity::error),
                                   "a file says what it is with a `kind` that credsmith knows",
                                   "0.1.0"};
inline constexpr Kind wrong_form{"structure/wrong-form", Stage::syntax, always(Severity::error),
                                 "only credentials and translations are written in Markdown",
                                 "0.1.0"};
inline constexpr Kind fragment_with_front_matter{
    "links/fragment-with-front-matter", Stage::link, always(Severity::error),
    "a file that stands for one text holds nothing else", "0.1.0"};
inline constexpr Kind unknown_rule{"structure/unknown-rule", Stage::link, always(Severity::error),
                                   "settings name rules that exist", "0.1.0"};
inline constexpr Kind unknown_target{"structure/unknown-target", Stage::link,
                                     always(Severity::error), "targets are formats that exist",
                                     "0.1.0"};

} // namespace credsmith::workspace::kinds
