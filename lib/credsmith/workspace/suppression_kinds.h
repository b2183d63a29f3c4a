// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The kinds of finding about comments that ask for findings to be ignored. They are of a stage
// before the rules, and so nothing ignores them.
#pragma once

#include "credsmith/diagnostic/kind.h"

#include <array>

namespace credsmith::workspace::kinds {

inline constexpr diagnostic::Kind ignored_without_reason{
    "suppressions/without-reason", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error), "a comment that ignores findings says why",
    "0.1.0"};
inline constexpr diagnostic::Kind ignored_unknown_name{
    "suppressions/unknown-name", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "a comment that ignores findings names rules that exist", "0.1.0"};
inline constexpr diagnostic::Kind ignored_no_rule{
    "suppressions/not-ignorable", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "what could not be read or found is mended, not ignored", "0.1.0"};
inline constexpr diagnostic::Kind ignored_nothing{
    "suppressions/unused", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::warning),
    "a comment that ignores findings has some to ignore", "0.1.0"};
inline constexpr diagnostic::Kind ignored_until_past{
    "suppressions/expired", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::warning),
    "the day until which a comment ignores findings lies ahead", "0.1.0"};
inline constexpr diagnostic::Kind ignored_until_no_date{
    "suppressions/wrong-date", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::error),
    "the day until which a comment ignores findings is a date", "0.1.0"};
inline constexpr diagnostic::Kind not_quite_ignored{
    "suppressions/not-understood", diagnostic::Stage::link,
    diagnostic::always(diagnostic::Severity::warning),
    "a comment that is to ignore findings is written so that credsmith understands it", "0.1.0"};

inline constexpr std::array suppression_kinds{
    &ignored_without_reason, &ignored_unknown_name,  &ignored_no_rule,  &ignored_nothing,
    &ignored_until_past,     &ignored_until_no_date, &not_quite_ignored};

} // namespace credsmith::workspace::kinds
