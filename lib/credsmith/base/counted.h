// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Numbers of things in words.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::base {

/// "1 word", "12 words".
[[nodiscard]] inline std::string counted(std::size_t count, std::string_view thing) {
    std::string text = std::to_string(count);
    text.append(" ").append(thing);
    if (count != 1) text += 's';
    return text;
}

} // namespace credsmith::base
