// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What two texts have to share to say the same: their words, whatever else is around them.
#pragma once

#include <string>
#include <string_view>

namespace credsmith::check {

/// The words of a text alone, with one space between them: no case, no marks, no punctuation.
[[nodiscard]] std::string words_of(std::string_view text);

} // namespace credsmith::check
