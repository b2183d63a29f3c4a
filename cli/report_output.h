// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Showing a report, the same way for every command that makes one.
#pragma once

#include "credsmith/workspace/analyse.h"
#include "exit_code.h"
#include "options.h"

namespace credsmith::cli {

/// Prints the findings in the format asked for, what could not be read on `io.err`, and gives the
/// exit code they call for.
[[nodiscard]] ExitCode show_report(const workspace::Analysis& analysis,
                                   const CommonOptions& options, const Target& target, Io& io);

/// Keeps the findings in the files that the user asked about.
[[nodiscard]] diagnostic::Report only_wanted(const workspace::Analysis& analysis,
                                             const Target& target);

/// Keeps the errors.
[[nodiscard]] diagnostic::Report only_errors(const diagnostic::Report& report);

} // namespace credsmith::cli
