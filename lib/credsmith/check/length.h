// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// How long a line is, as platforms count it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace credsmith::check {

/// The number of characters, not bytes.
[[nodiscard]] constexpr std::size_t length_of(std::string_view text) {
    const auto begins_character = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
}

} // namespace credsmith::check
