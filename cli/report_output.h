// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Showing and writing a report, the same way for every command that makes one.
#pragma once

#include "credsmith/workspace/analyse.h"
#include "exit_code.h"
#include "options.h"
#include "report_baseline.h"
#include "report_gate.h"
#include "report_scope.h"

#include <optional>
#include <string>
#include <vector>

namespace credsmith::cli {

/// What a command takes that makes a report.
struct ReportOptions {
    CommonOptions common;
    std::vector<std::string> outputs; ///< `FORMAT=FILE`
    std::string page_url;             ///< of the page of a kind, where `{}` stands for its name
    ReportGate gate;
    std::string shard; ///< `1/3`; empty: all files
    BaselineOptions baseline;
    bool statistics = false;
};

/// Adds -f, --output, --page-url, --statistics and what says which findings count.
void add_report_options(CLI::App& app, ReportOptions& options);
/// Adds --shard.
void add_shard_option(CLI::App& app, ReportOptions& options);

/// The findings that would be shown. Nothing if the baseline cannot be read, which is said on
/// `io.err`.
[[nodiscard]] std::optional<diagnostic::Report> report_to_show(const workspace::Analysis& analysis,
                                                               const ReportOptions& options,
                                                               const Target& target, Io& io);

/// Prints the findings in the format asked for and writes them to the files asked for, says on
/// `io.err` what could not be read or written, and gives the exit code that all that calls for.
[[nodiscard]] ExitCode show_report(const workspace::Analysis& analysis,
                                   const ReportOptions& options, const Target& target, Io& io);

/// Says on `io.err` what could not be read, and gives the exit code that it calls for.
[[nodiscard]] ExitCode say_problems(const workspace::Analysis& analysis, Io& io);

/// Keeps the errors.
[[nodiscard]] diagnostic::Report only_errors(const diagnostic::Report& report);

} // namespace credsmith::cli
