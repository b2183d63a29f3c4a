// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith lint --add-ignore=REASON`: a comment for each finding that would be shown.
#pragma once

#include "report_output.h"

namespace credsmith::cli {

/// Adds --add-ignore.
void add_ignore_option(CLI::App& app, std::string& reason);

/// What to ignore, and why.
struct IgnoreRequest {
    const ReportOptions& shown; ///< by which findings are shown
    const std::string& reason;
};

/// Shows the comments as a difference, and writes none. The exit code is 1 if there are any.
[[nodiscard]] ExitCode show_ignores(const workspace::Analysis& analysis,
                                    const IgnoreRequest& request, const Target& target, Io& io);

/// Writes the comments, and says on `io.err` how many. What is left to show is for another
/// analysis.
[[nodiscard]] ExitCode write_ignores(const workspace::Analysis& analysis,
                                     const IgnoreRequest& request, const Target& target, Io& io);

} // namespace credsmith::cli
