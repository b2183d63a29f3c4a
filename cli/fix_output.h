// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Mending what can be mended, before a report: `lint --fix`, and `--diff` to see it first.
#pragma once

#include "credsmith/workspace/fix.h"
#include "exit_code.h"
#include "options.h"
#include "report_gate.h"

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

struct FixOptions {
    bool fix = false;
    bool unsafe_too = false;
    bool diff = false;

    [[nodiscard]] bool is_asked_for() const { return fix || diff; }
};

/// Adds --fix, --unsafe-fixes and --diff.
void add_fix_options(CLI::App& app, FixOptions& options);

/// What is wrong with the options together; "" if nothing is.
[[nodiscard]] std::string problem_of(const FixOptions& options);

/// What `options` ask for among the findings that `gate` lets through, in the files of `target`.
[[nodiscard]] workspace::FixRequest request_of(const FixOptions& options, const ReportGate& gate,
                                               const Target& target);

/// Shows what would change. The exit code is 1 if anything would.
[[nodiscard]] ExitCode show_diff(const workspace::Fixing& fixing, const Target& target, Io& io);

/// Writes what changed, each file wholly or not at all, and says so on `io.err`.
[[nodiscard]] ExitCode write_fixes(const workspace::Fixing& fixing, const Target& target, Io& io);

} // namespace credsmith::cli
