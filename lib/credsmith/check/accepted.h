// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Words that a team lets pass, by a parameter of a rule.
#pragma once

#include "credsmith/base/unicode.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace credsmith::check {

/// Whether `written` is one of `words`; case does not count.
[[nodiscard]] inline bool is_accepted(std::span<const std::string> words,
                                      std::string_view written) {
    if (words.empty()) return false;
    const std::string folded = base::fold_case(written);
    return std::ranges::any_of(
        words, [&](const std::string& word) { return base::fold_case(word) == folded; });
}

} // namespace credsmith::check
