// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What the terminal behind standard output can show, and whether there is one before standard
// input.
#pragma once

#include <cstddef>

namespace credsmith::cli {

/// Colours on a terminal, unless NO_COLOR is set or TERM is `dumb`; FORCE_COLOR and CLICOLOR_FORCE
/// win over both.
[[nodiscard]] bool shows_colour();

/// Whether standard input is a terminal, where somebody would have to type.
[[nodiscard]] bool asks_for_input();

/// Columns of the terminal; 100 if standard output is none.
[[nodiscard]] std::size_t terminal_width();

/// Columns for texts to read: those of the terminal up to 100; 80 if standard output is none.
[[nodiscard]] std::size_t help_width();

} // namespace credsmith::cli
