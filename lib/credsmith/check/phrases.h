// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Finds the phrases of a word list in a text, where a reader sees them as prose.
#pragma once

#include "credsmith/check/subject.h"
#include "credsmith/check/words.h"

#include <vector>

namespace credsmith::check {

/// Where phrases of `list` stand in `text`, whole words only, each as long as the list has it. Code
/// and addresses are not searched.
[[nodiscard]] std::vector<syntax::Range> phrases_in(const AuthorText& text, const WordList& list);

} // namespace credsmith::check
