// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a command may touch: three streams, the terminal behind them, and files. Everything comes in
// through here, so that tests run commands in memory.
#pragma once

#include "credsmith/history/changes.h"
#include "credsmith/text/file_system.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <istream>
#include <memory>
#include <ostream>
#include <string>

namespace credsmith::cli {

struct Io {
    std::ostream& out; ///< what was asked for
    std::ostream& err; ///< everything else
    bool colour;       ///< whether `out` shows colours, unless --color says otherwise
    std::size_t width; ///< columns of the terminal; 100 if there is none
    std::atomic<bool>& is_interrupted; ///< since interrupts are held
    /// Called before the first byte is written: from here on Ctrl-C does not end the program.
    std::function<void()> hold_interrupts;
    /// The files below a folder of the machine.
    std::function<std::shared_ptr<text::FileSystem>(const std::string& root)> open;
    /// The nearest folder at or above `start` that holds a file `name`; "" if there is none.
    std::function<std::string(const std::string& start, std::string_view name)> find_upward;
    std::string today; ///< `YYYY-MM-DD`; "": no day counts as past
    /// What is piped in; nullptr where people would have to type it.
    std::istream* in = nullptr;
    /// The files below a folder of the machine that were changed since a revision of git.
    std::function<base::Result<history::Changes, history::Refusal>(const std::string& folder,
                                                                   const std::string& revision)>
        changes_since = &history::changes_since;
    std::size_t help_width = 80; ///< columns for --help
};

} // namespace credsmith::cli
