// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The help of CLI11 fitted to a width: it writes each text on one line, however long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace credsmith::cli {

/// Breaks lines of `help` that are longer than `width` at blanks. What goes on stands below where
/// the text of its line begins, or on a line of its own where that would leave it no room.
[[nodiscard]] std::string fitted(std::string_view help, std::size_t width);

} // namespace credsmith::cli
