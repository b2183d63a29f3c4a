// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith trace`: what of a credential is practised, asked, shown, judged and backed, and by
// what.
#include "credsmith/workspace/trace.h"

#include "as_of.h"
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "options.h"
#include "report_files.h"
#include "report_output.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

using workspace::Trace;
using workspace::Way;

struct Options {
    CommonOptions common;
    std::vector<std::string> needed;
    std::string output;
    bool fails_on_gap = false;
};

/// The ways that can be missing; an alignment is no must.
std::vector<std::string> needed_ways() {
    std::vector<std::string> names;
    for (const std::string_view name : repository::way_names())
        if (model::value_named<Way>(name) != Way::aligned) names.emplace_back(name);
    return names;
}

std::vector<Way> ways_of(const std::vector<std::string>& names) {
    std::vector<Way> ways;
    for (const std::string& name : names.empty() ? needed_ways() : names)
        if (const auto way = model::value_named<Way>(name)) ways.push_back(*way);
    return ways;
}

std::string render(const Trace& trace, const Options& options, const Target& target, const Io& io) {
    const std::string& format = options.common.format;
    if (format == "csv") return workspace::trace_as_csv(trace);
    if (format == "json") return workspace::trace_as_json(trace);
    if (format == "html") return workspace::trace_as_html(trace);
    return workspace::trace_as_text(trace, {target.prefix, io.width});
}

ExitCode write(const std::string& text, const Options& options, Io& io) {
    if (options.output.empty()) {
        io.out << text;
        return ExitCode::success;
    }
    const auto written = write_whole(from_directory(options.common, options.output), text, io);
    if (written) return ExitCode::success;
    fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(written.error())));
    return ExitCode::could_not;
}

ExitCode run(const Options& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const workspace::Analysis analysis = workspace::analyse(
        *target->files, jobs_of(options.common), circumstances_of(options.common, *target, io));
    const auto wanted = [&](std::string_view path) {
        return target->wanted.empty() || is_wanted(path, *target);
    };
    const Trace trace = workspace::trace(analysis, ways_of(options.needed), wanted);
    const ExitCode written = write(render(trace, options, *target, io), options, io);
    const bool is_failed = options.fails_on_gap && trace.gap_count() > 0;
    return worst(worst(written, is_failed ? ExitCode::findings : ExitCode::success),
                 say_problems(analysis, io));
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->common,
                       "A repository, or files and folders in it (default: this folder)");
    options->common.format = "text";
    allow_only(*app.add_option("-f,--format", options->common.format,
                               "How it looks: text, csv, json or html (default: text)")
                    ->type_name("FORMAT"),
               "format", {"text", "csv", "json", "html"});
    app.add_option("--output", options->output, "Write it to this file and print nothing")
        ->type_name("FILE");
    app.add_flag("--fail-on-gap", options->fails_on_gap, "End with exit code 1 if there is a gap");
    allow_only(*app.add_option("--need", options->needed,
                               "What counts as a gap when it is missing, with commas: practised, "
                               "asked, shown, judged, backed (default: all of them)")
                    ->type_name("LIST")
                    ->delimiter(','),
               "kind of coverage", needed_ways());
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command trace_command{
    "trace",
    "Show what is practised, asked, shown, judged and backed by research, and by what",
    "Examples:\n"
    "  credsmith trace                                    tables and gaps of all that is here\n"
    "  credsmith trace stacks/leadership.yaml             a stack and its members\n"
    "  credsmith trace --fail-on-gap --need shown,judged  for a server that checks every change\n"
    "  credsmith trace --format csv --output trace.csv    for a spreadsheet\n",
    configure,
};

} // namespace credsmith::cli
