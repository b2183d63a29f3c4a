// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith lint`: what is wrong, and what is still to write.
#include "as_of.h"
#include "command.h"
#include "fix_output.h"
#include "options.h"
#include "report_output.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

struct Options {
    ReportOptions report;
    FixOptions fixes;
};

void say(std::string_view sentence, Io& io) {
    fmt::print(io.err, "{}\n", sentence);
}

/// Mends, and reports what is left.
ExitCode fix(const Options& options, const Target& target, Io& io) {
    const unsigned jobs = jobs_of(options.report.common);
    workspace::FixRequest request = request_of(options.fixes, options.report.gate, target);
    request.circumstances = circumstances_of(options.report.common, target, io);
    workspace::Fixing fixing = workspace::fix(*target.files, request, jobs);
    if (options.fixes.diff)
        return worst(show_diff(fixing, target, io), say_problems(fixing.rest, io));
    const ExitCode written = write_fixes(fixing, target, io);
    if (written == ExitCode::interrupted) return written;
    // What could not be written is still to be mended.
    if (written == ExitCode::could_not)
        fixing.rest = workspace::analyse(*target.files, jobs, request.circumstances);
    const ExitCode left = show_report(fixing.rest, options.report, target, io);
    request.most = diagnostic::Safety::unsafe;
    const std::size_t more = workspace::count_fixable(fixing.rest, request);
    if (more > 0 && !options.fixes.unsafe_too)
        say(fmt::format("--unsafe-fixes would fix {} more; --diff shows them first", more), io);
    return worst(written, left);
}

ExitCode run(const Options& options, Io& io) {
    if (const std::string problem = problem_of(options.fixes); !problem.empty()) {
        say("credsmith: " + problem, io);
        return ExitCode::could_not;
    }
    const auto target = find_target(options.report.common, io);
    if (!target) return ExitCode::could_not;
    if (options.fixes.fix && !options.fixes.diff && target->has_input) {
        say("credsmith: --fix has no file to mend where the text comes from standard input; --diff "
            "shows what it would change",
            io);
        return ExitCode::could_not;
    }
    if (options.fixes.is_asked_for()) return fix(options, *target, io);
    const workspace::Analysis analysis =
        workspace::analyse(*target->files, jobs_of(options.report.common),
                           circumstances_of(options.report.common, *target, io));
    return worst(show_report(analysis, options.report, *target, io),
                 say_not_ours(analysis.sources, options.report.common, *target, io));
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->report.common,
                       "A repository, or files and folders in it (default: this folder)");
    add_file_options(app, options->report.common);
    add_since_option(app, options->report.common);
    add_report_options(app, options->report);
    add_fix_options(app, options->fixes);
    add_shard_option(app, options->report);
    add_as_of_option(app, options->report.common);
    add_baseline_option(app, options->report.baseline,
                        "Leave out the findings that this file knows");
    add_no_baseline_option(app, options->report.baseline);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command lint_command{
    "lint",
    "Say what is wrong with the credentials, and what is still to write",
    "Examples:\n"
    "  credsmith lint                                  the repository of this folder\n"
    "  credsmith lint credentials/better-feedback.md   one file, judged with all others in view\n"
    "  credsmith lint --since main...                  what this branch changes, and what depends "
    "on it\n"
    "  credsmith lint -f concise                       one line for each finding\n"
    "  credsmith lint --diff                           what could be mended, and how\n"
    "  credsmith lint --fix                            mend it, and show what is left\n"
    "  credsmith lint --output sarif=findings.sarif    a file for other programs, too\n",
    configure,
};

} // namespace credsmith::cli
