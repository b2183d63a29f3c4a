// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Showing and writing a report, the same way for every command that makes one.
#pragma once

#include "credsmith/workspace/analyse.h"
#include "exit_code.h"
#include "options.h"
#include "report_gate.h"

#include <string>
#include <string_view>
#include <vector>

namespace credsmith::cli {

/// What a command takes that makes a report.
struct ReportOptions {
    CommonOptions common;
    std::vector<std::string> outputs; ///< `FORMAT=FILE`
    std::string page_url;             ///< of the page of a kind, where `{}` stands for its name
    ReportGate gate;
    bool statistics = false;
};

/// Adds -f, --output, --page-url, --statistics and what says which findings count.
void add_report_options(CLI::App& app, ReportOptions& options);

/// Prints the findings in the format asked for and writes them to the files asked for, says on
/// `io.err` what could not be read or written, and gives the exit code that all that calls for.
[[nodiscard]] ExitCode show_report(const workspace::Analysis& analysis,
                                   const ReportOptions& options, const Target& target, Io& io);

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
