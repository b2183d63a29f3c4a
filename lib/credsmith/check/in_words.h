// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Small numbers as people write them in a sentence, for help that names the value of a parameter.
#pragma once

#include <cstddef>
#include <string>

namespace credsmith::check {

/// "three", "twelve", "13".
[[nodiscard]] std::string in_words(std::size_t number);

} // namespace credsmith::check
