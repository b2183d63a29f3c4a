// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What follows the words of a link: `(destination "title")`. Private to this layer.
#pragma once

#include "credsmith/syntax/block.h"

#include <optional>
#include <string_view>

namespace credsmith::syntax {

struct LinkTail {
    Range destination; ///< as written, without `<` and `>`
    std::size_t end;   ///< behind the closing bracket
};

/// The tail that starts with the `(` at `begin`, if there is one.
[[nodiscard]] std::optional<LinkTail> read_link_tail(std::string_view text, std::size_t begin);

} // namespace credsmith::syntax
