// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith baseline`: draws a line below what is there, so that only what comes new is told.
#include "as_of.h"
#include "command.h"
#include "credsmith/base/counted.h"
#include "options.h"
#include "report_baseline.h"
#include "report_output.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>

namespace credsmith::cli {
namespace {

using base::counted;
using diagnostic::Baseline;
using diagnostic::Comparison;
using diagnostic::KnownFinding;
using State = BaselineFile::State;

struct Options {
    CommonOptions common;
    BaselineOptions baseline;
    ReportGate gate;
    bool only_remove = false;
    bool check = false;
};

/// A baseline as it shall be, and how many findings come and go.
struct Change {
    Baseline entries;
    std::size_t added;
    std::size_t removed;
};

Change without_gone(const Baseline& before, const Comparison& compared, const ReportScope& scope) {
    const Baseline gone = within(scope, compared.gone);
    return {diagnostic::without(before, gone), 0, count_of(gone)};
}

/// What is outside of the scope stays known; what is inside is what was found.
Change drawn_anew(const Baseline& before, const Comparison& compared, Baseline found,
                  const ReportScope& scope) {
    Baseline entries = diagnostic::without(before, within(scope, before));
    std::ranges::move(found, std::back_inserter(entries));
    return {diagnostic::make_baseline(std::move(entries)), compared.fresh.findings.size(),
            count_of(within(scope, compared.gone))};
}

Change change_of(const Baseline& before, const workspace::Analysis& analysis,
                 const Options& options, const Target& target) {
    const ReportScope scope{target, options.gate, std::nullopt};
    const diagnostic::Report inside = within(scope, analysis.report, analysis.sources);
    const Comparison compared = diagnostic::compare(inside, analysis.sources, before);
    if (options.only_remove) return without_gone(before, compared, scope);
    return drawn_anew(before, compared, diagnostic::baseline_of(inside, analysis.sources), scope);
}

/// What the file says, and what the change would make or has made of it.
void say_change(const Change& change, const BaselinePlace& place, std::string_view verb, Io& io) {
    const std::string changes =
        change.added + change.removed == 0
            ? "unchanged"
            : fmt::format("{}{} new, {} gone", verb, change.added, change.removed);
    fmt::print(io.out, "{}: {} ({})\n", place.shown,
               counted(count_of(change.entries), "known finding"), changes);
    Baseline errors = change.entries;
    std::erase_if(errors, [](const KnownFinding& entry) {
        return entry.severity != diagnostic::Severity::error;
    });
    if (errors.empty()) return;
    const std::size_t count = count_of(errors);
    fmt::print(io.out, "{} of them {}: until {} mended, `credsmith build` refuses\n", count,
               count == 1 ? "is an error" : "are errors", count == 1 ? "it is" : "they are");
}

ExitCode write(const Change& change, const BaselinePlace& place, Io& io) {
    io.hold_interrupts();
    if (io.is_interrupted) return ExitCode::interrupted;
    const auto written = write_baseline(place, change.entries, io);
    if (written) return ExitCode::success;
    fmt::print(io.err, "credsmith: `{}` could not be written: {}\n", place.shown,
               diagnostic::printable(text::describe(written.error())));
    return ExitCode::could_not;
}

/// Whether the file is as it shall be: what it knows, not how its lines end.
bool is_settled(const BaselineFile& before, const Change& change, const Options& options) {
    return before.state == State::there &&
           (before.entries == change.entries || (options.only_remove && change.removed == 0));
}

/// Why nothing can be changed; success if something can.
ExitCode refusal(const BaselineFile& before, const BaselinePlace& place, const Options& options,
                 Io& io) {
    if (before.state == State::unusable) return ExitCode::could_not;
    if (before.state == State::there || !options.only_remove) return ExitCode::success;
    fmt::print(io.err,
               "credsmith: there is no `{}` from which to remove anything\n`credsmith baseline` "
               "makes it\n",
               place.shown);
    return ExitCode::could_not;
}

ExitCode run(const Options& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const BaselinePlace place = place_of(options.baseline, options.common, *target);
    const BaselineFile before = read_baseline(place, io);
    if (const ExitCode code = refusal(before, place, options, io); code != ExitCode::success)
        return code;
    const workspace::Analysis analysis = workspace::analyse(
        *target->files, jobs_of(options.common), circumstances_of(options.common, *target, io));
    if (const ExitCode code = say_problems(analysis, io); code != ExitCode::success) {
        io.err << "nothing was written: what cannot be read cannot be known\n";
        return code;
    }
    const Change change = change_of(before.entries, analysis, options, *target);
    const bool is_done = is_settled(before, change, options);
    if (!is_done && !options.check)
        if (const ExitCode code = write(change, place, io); code != ExitCode::success) return code;
    say_change(change, place, options.check ? "would change: " : "", io);
    return options.check && !is_done ? ExitCode::findings : ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->common,
                       "A repository, or files and folders in it (default: this folder)");
    add_as_of_option(app, options->common);
    add_baseline_option(app, options->baseline, "Write this file");
    app.add_flag("--only-remove", options->only_remove,
                 "Add nothing; strike the findings that are no longer there");
    app.add_flag("--check", options->check,
                 "Write nothing; make the exit code 1 if the file would change");
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command baseline_command{
    "baseline",
    "Take what is found now as known, so that only new findings are shown",
    "Examples:\n"
    "  credsmith baseline                     writes credsmith-baseline.json; commit it\n"
    "  credsmith baseline --only-remove       strikes what was mended since\n"
    "  credsmith baseline credentials/a.md    draws the line anew for one file\n",
    configure,
};

} // namespace credsmith::cli
