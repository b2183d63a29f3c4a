// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Binds the program to the machine: streams, terminal, disk and Ctrl-C.
#include "app.h"
#include "credsmith/text/disk_file_system.h"
#include "terminal.h"

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

namespace {

std::atomic<bool> is_interrupted{false};

extern "C" void handle_interrupt(int /*signal*/) {
    is_interrupted = true;
}

} // namespace

int main(int argc, char** argv) {
    // A closed pipe or a file limit is an error to report, not a reason to die.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGINT, handle_interrupt);

    using namespace credsmith;
    cli::Io io{
        std::cout,
        std::cerr,
        cli::shows_colour(),
        cli::terminal_width(),
        is_interrupted,
        [](const std::string& root) -> std::shared_ptr<text::FileSystem> {
            return text::open_disk(root);
        },
        [](const std::string& start, std::string_view name) {
            return text::find_upward(start, name);
        },
    };
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(cli::run(arguments, io));
}
