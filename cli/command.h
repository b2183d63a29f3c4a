// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A command: one constant in one file of commands/, named after the file with `_command` behind it.
#pragma once

#include "exit_code.h"
#include "io.h"

#include <functional>
#include <span>
#include <string_view>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

struct Command {
    std::string_view name;
    std::string_view summary;
    std::string_view examples; ///< shown below the options in --help
    /// Adds the options to `app` and gives the function that runs the command once they are parsed.
    std::function<ExitCode(Io&)> (*configure)(CLI::App& app);
};

/// All commands, by name.
[[nodiscard]] std::span<const Command* const> all_commands();

} // namespace credsmith::cli
