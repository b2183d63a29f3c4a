// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Which findings count, and when a run fails because of them.
#pragma once

#include "credsmith/diagnostic/report.h"
#include "exit_code.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

struct ReportGate {
    std::vector<std::string> select; ///< names, or groups of names; empty: all
    std::vector<std::string> ignore;
    std::string fail_on = "error";
    std::optional<std::size_t> max_warnings;
    bool exit_zero = false;
};

/// Adds --select, --ignore, --fail-on, --max-warnings and --exit-zero.
void add_gate_options(CLI::App& app, ReportGate& gate);

/// Whether findings of the name `slug` are asked for.
[[nodiscard]] bool is_selected(std::string_view slug, const ReportGate& gate);

/// The exit code that the findings call for.
[[nodiscard]] ExitCode exit_code_of(const diagnostic::Report& report, const ReportGate& gate);

} // namespace credsmith::cli
