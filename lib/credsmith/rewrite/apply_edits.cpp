// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/rewrite/apply_edits.h"

#include "credsmith/base/assert.h"

#include <algorithm>

namespace credsmith::rewrite {

std::string apply_edits(std::string_view bytes, std::vector<text::Edit> edits) {
    std::ranges::stable_sort(edits, {}, &text::Edit::span);
    std::string result;
    std::size_t at = 0;
    for (const text::Edit& edit : edits) {
        CREDSMITH_ASSERT(at <= edit.span.begin && edit.span.end <= bytes.size());
        result.append(bytes, at, edit.span.begin - at);
        result += edit.replacement;
        at = edit.span.end;
    }
    return result.append(bytes, at);
}

} // namespace credsmith::rewrite
