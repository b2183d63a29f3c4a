// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace credsmith::cli {
namespace {

constexpr std::size_t default_width = 100;
constexpr std::size_t default_help_width = 80;

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view{} : value;
}

std::optional<std::size_t> columns() {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
    return size.ws_col;
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
    return columns().value_or(default_width);
}

std::size_t help_width() {
    return std::min(columns().value_or(default_help_width), default_width);
}

} // namespace credsmith::cli
