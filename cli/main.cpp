// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Binds the program to the machine: streams, terminal, disk and Ctrl-C.
#include "app.h"
#include "as_of.h"
#include "credsmith/text/disk_file_system.h"
#include "interrupt.h"
#include "terminal.h"

#include <csignal>
#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    // A file limit is an error to report, not a reason to die. A reader that has seen enough, as
    // `head` has, is a reason: nothing is printed while files are being written.
    std::signal(SIGXFSZ, SIG_IGN);

    using namespace credsmith;
    cli::watch_interrupts();
    cli::Io io{
        std::cout,
        std::cerr,
        cli::shows_colour(),
        cli::terminal_width(),
        cli::interrupt_flag(),
        &cli::hold_interrupts,
        [](const std::string& root) -> std::shared_ptr<text::FileSystem> {
            return text::open_disk(root);
        },
        [](const std::string& start, std::string_view name) {
            return text::find_upward(start, name);
        },
        cli::today(),
        cli::asks_for_input() ? nullptr : &std::cin,
    };
    io.help_width = cli::help_width();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    return static_cast<int>(cli::run(arguments, io));
}
