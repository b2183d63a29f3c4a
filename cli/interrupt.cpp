// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "interrupt.h"

#include "exit_code.h"

#include <csignal>
#include <string_view>
#include <unistd.h>

namespace credsmith::cli {
namespace {

std::atomic<bool> is_held{false};
std::atomic<bool> is_noted{false};

// Only calls that are allowed inside a signal handler.
extern "C" void handle_interrupt(int /*signal*/) {
    if (is_held) {
        is_noted = true;
        return;
    }
    constexpr std::string_view words = "credsmith: interrupted; nothing was changed\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, words.data(), words.size());
    _exit(static_cast<int>(ExitCode::interrupted));
}

} // namespace

void watch_interrupts() {
    std::signal(SIGINT, handle_interrupt);
}

void hold_interrupts() {
    is_held = true;
}

std::atomic<bool>& interrupt_flag() {
    return is_noted;
}

} // namespace credsmith::cli
