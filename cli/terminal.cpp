// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <cstdlib>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace credsmith::cli {
namespace {

constexpr std::size_t default_width = 100;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : value;
}

} // namespace

bool shows_colour() {
    if (!environment("FORCE_COLOR").empty() || !environment("CLICOLOR_FORCE").empty()) return true;
    if (!environment("NO_COLOR").empty() || environment("TERM") == "dumb") return false;
    return isatty(STDOUT_FILENO) == 1;
}

bool asks_for_input() {
    return isatty(STDIN_FILENO) == 1;
}

std::size_t terminal_width() {
    winsize size{};
    const bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return is_known ? size.ws_col : default_width;
}

} // namespace credsmith::cli
