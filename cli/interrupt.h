// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Ctrl-C. While a command only reads, it ends the program at once. A command that is about to write
// asks to hold it: from then on it is noted, and the command ends where nothing is half done.
#pragma once

#include <atomic>

namespace credsmith::cli {

/// Takes Ctrl-C into the program's own hands.
void watch_interrupts();

/// From here on Ctrl-C is only noted.
void hold_interrupts();

/// Whether Ctrl-C was pressed since it is held.
[[nodiscard]] std::atomic<bool>& interrupt_flag();

} // namespace credsmith::cli
