// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Reads the statement of a competency from its start, phrase by phrase: article, actor, main verb.
#pragma once

#include "credsmith/check/words.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace credsmith::check {

class Statement {
public:
    explicit Statement(std::string_view text) : text_(text) { skip_spaces(); }

    /// The phrase of the list that comes next, if one does; reading goes on behind it.
    std::optional<syntax::Range> skip(const WordList& phrases) {
        const auto found = find(phrases);
        if (found) {
            at_ = found->end;
            skip_spaces();
        }
        return found;
    }

    /// The phrase of the list that comes next, if one does.
    [[nodiscard]] std::optional<syntax::Range> find(const WordList& phrases) const {
        const auto end = phrases.match(text_, at_);
        if (!end) return std::nullopt;
        return syntax::Range{at_, *end};
    }

private:
    void skip_spaces() { at_ = std::min(text_.find_first_not_of(' ', at_), text_.size()); }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace credsmith::check
