// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// From arguments to an exit code. The only place that parses the command line and that catches our
// own mistakes.
#pragma once

#include "exit_code.h"
#include "io.h"

#include <span>
#include <string>

namespace credsmith::cli {

/// Runs the program. `arguments` are those behind the program's name.
[[nodiscard]] ExitCode run(std::span<const std::string> arguments, Io& io);

} // namespace credsmith::cli
