// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith lint`: what is wrong, and what is still to write.
#include "command.h"
#include "options.h"
#include "report_output.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace credsmith::cli {
namespace {

ExitCode run(const ReportOptions& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const workspace::Analysis analysis =
        workspace::analyse(*target->files, jobs_of(options.common));
    return show_report(analysis, options, *target, io);
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<ReportOptions>();
    add_common_options(app, options->common,
                       "A repository, or files and folders in it (default: this folder)");
    add_report_options(app, *options);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command lint_command{
    "lint",
    "Say what is wrong with the credentials, and what is still to write",
    "Examples:\n"
    "  credsmith lint                                  the repository of this folder\n"
    "  credsmith lint credentials/better-feedback.md   one file, judged with all others in view\n"
    "  credsmith lint -f concise                       one line for each finding\n"
    "  credsmith lint --output sarif=findings.sarif    a file for other programs, too\n",
    configure,
};

} // namespace credsmith::cli
