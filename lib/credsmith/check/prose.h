// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What of a text a reader sees as prose: for rules that look at words.
#pragma once

#include "credsmith/check/subject.h"

namespace credsmith::check {

/// Calls `visit` for the range of each run of prose; a plain text is one run.
template <class Visit>
void for_each_prose(const AuthorText& text, const Visit& visit) {
    if (text.rich == nullptr) return visit(syntax::Range{0, text.text.size()});
    for (const syntax::Prose& run : text.rich->facts.prose)
        visit(run.range);
}

} // namespace credsmith::check
