// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Showing a report, the same way for every command that makes one.
#pragma once

#include "credsmith/workspace/analyse.h"
#include "exit_code.h"
#include "options.h"

#include <string_view>

namespace credsmith::cli {

/// Prints the findings in the format asked for, what could not be read on `io.err`, and gives the
/// exit code they call for.
[[nodiscard]] ExitCode show_report(const workspace::Analysis& analysis,
                                   const CommonOptions& options, const Target& target, Io& io);

/// Keeps the findings in the files that the user asked about.
[[nodiscard]] diagnostic::Report only_wanted(const workspace::Analysis& analysis,
                                             const Target& target);

/// Whether the user asked about the file at `path`.
[[nodiscard]] bool is_wanted(std::string_view path, const Target& target);

/// Says on `io.err` what could not be read, and gives the exit code that it calls for.
[[nodiscard]] ExitCode say_problems(const workspace::Analysis& analysis, Io& io);

/// Keeps the errors.
[[nodiscard]] diagnostic::Report only_errors(const diagnostic::Report& report);

} // namespace credsmith::cli
