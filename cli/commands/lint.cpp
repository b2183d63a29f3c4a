// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith lint`: what is wrong, and what is still to write.
#include "add_ignore.h"
#include "as_of.h"
#include "command.h"
#include "fix_output.h"
#include "options.h"
#include "report_output.h"
#include "show_files.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>
#include <string>

namespace credsmith::cli {
namespace {

struct Options {
    ReportOptions report;
    FixOptions fixes;
    std::string ignore_reason; ///< of --add-ignore; empty: none
    bool shows_files = false;
};

void say(std::string_view sentence, Io& io) {
    fmt::print(io.err, "{}\n", sentence);
}

/// What is wrong with the options together; "" if nothing is.
std::string problem_of(const Options& options, const Target& target) {
    if (std::string problem = problem_of(options.fixes); !problem.empty()) return problem;
    const bool adds = !options.ignore_reason.empty();
    if (adds && (options.fixes.fix || options.fixes.unsafe_too))
        return "--add-ignore keeps what --fix would mend; give one of them";
    const bool writes = (adds || options.fixes.fix) && !options.fixes.diff;
    if (writes && target.has_input)
        return "a text from standard input has no file to write to; --diff shows what would change";
    return {};
}

/// One run: what is analysed, mended and shown.
class Lint {
public:
    Lint(const Options& options, const Target& target, Io& io)
        : options_(options), target_(target), io_(io) {}

    ExitCode run() {
        if (options_.shows_files) return show_files();
        if (!options_.ignore_reason.empty()) return add_ignores();
        if (options_.fixes.is_asked_for()) return fix();
        return show(analyse());
    }

private:
    [[nodiscard]] workspace::Analysis analyse() const {
        return workspace::analyse(*target_.files, jobs_of(options_.report.common),
                                  circumstances_of(options_.report.common, target_, io_));
    }

    ExitCode show(const workspace::Analysis& analysis) {
        return worst(show_report(analysis, options_.report, target_, io_),
                     say_not_ours(analysis.sources, options_.report.common, target_, io_));
    }

    ExitCode show_files() {
        const workspace::Analysis analysis = analyse();
        cli::show_files(analysis, options_.report, target_, io_);
        return worst(say_problems(analysis, io_),
                     say_not_ours(analysis.sources, options_.report.common, target_, io_));
    }

    /// Mends, and reports what is left.
    ExitCode fix() {
        workspace::FixRequest request = request_of(options_.fixes, options_.report.gate, target_);
        request.circumstances = circumstances_of(options_.report.common, target_, io_);
        workspace::Fixing fixing =
            workspace::fix(*target_.files, request, jobs_of(options_.report.common));
        if (options_.fixes.diff)
            return worst(show_diff(fixing, target_, io_), say_problems(fixing.rest, io_));
        const ExitCode written = write_fixes(fixing, target_, io_);
        if (written == ExitCode::interrupted) return written;
        // What could not be written is still to be mended.
        if (written == ExitCode::could_not) fixing.rest = analyse();
        const ExitCode left = show(fixing.rest);
        if (written != ExitCode::success) return worst(written, left);
        request.most = diagnostic::Safety::unsafe;
        const std::size_t more = workspace::count_fixable(fixing.rest, request);
        if (more > 0 && !options_.fixes.unsafe_too)
            say(fmt::format("--unsafe-fixes would fix {} more; --diff shows them first", more),
                io_);
        return left;
    }

    /// Writes comments, and reports what no comment can stand at; or shows them only.
    ExitCode add_ignores() {
        const IgnoreRequest request{options_.report, options_.ignore_reason};
        if (options_.fixes.diff) return show_ignores(analyse(), request, target_, io_);
        const ExitCode written = write_ignores(analyse(), request, target_, io_);
        return written == ExitCode::success ? show(analyse()) : written;
    }

    const Options& options_;
    const Target& target_;
    Io& io_;
};

ExitCode run(const Options& options, Io& io) {
    const auto target = find_target(options.report.common, io);
    if (!target) return ExitCode::could_not;
    if (const std::string problem = problem_of(options, *target); !problem.empty()) {
        say("credsmith: " + problem, io);
        return ExitCode::could_not;
    }
    return Lint(options, *target, io).run();
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->report.common,
                       "A repository, or files and folders in it (default: this folder)");
    add_file_options(app, options->report.common);
    add_since_option(app, options->report.common);
    add_report_options(app, options->report);
    add_fix_options(app, options->fixes);
    add_ignore_option(app, options->ignore_reason);
    add_shard_option(app, options->report);
    add_show_files_option(app, options->shows_files);
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
    "  credsmith lint --add-ignore=\"agreed in spring\"  a comment with that reason beside each "
    "finding\n"
    "  credsmith lint --output sarif=findings.sarif    a file for other programs, too\n",
    configure,
};

} // namespace credsmith::cli
