// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "options.h"

#include "credsmith/base/parallel.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <charconv>
#include <filesystem>
#include <system_error>

namespace credsmith::cli {
namespace {

namespace fs = std::filesystem;

constexpr unsigned most_jobs = 256;

/// What is wrong with a number of threads; "" if nothing is.
std::string problem_of_jobs(const std::string& written) {
    unsigned jobs = 0;
    const char* end = written.data() + written.size();
    const auto [rest, error] = std::from_chars(written.data(), end, jobs);
    if (error == std::errc{} && rest == end && jobs <= most_jobs) return {};
    return fmt::format("`{}` is not a number of threads\nwrite a number from 1 to {}, or 0 for one "
                       "per processor",
                       diagnostic::printable(written), most_jobs);
}

} // namespace

void add_directory_option(CLI::App& app, CommonOptions& options) {
    app.add_option("-C,--directory", options.directory, "Start in this folder")
        ->type_name("FOLDER");
}

void add_common_options(CLI::App& app, CommonOptions& options, const std::string& paths) {
    app.add_option("path", options.paths, paths)->type_name("");
    add_directory_option(app, options);
    app.add_option("-j,--jobs", options.jobs,
                   "Number of threads, at most 256 (default: one per processor)")
        ->type_name("N")
        ->check(CLI::Validator(problem_of_jobs, ""));
    allow_only(
        *app.add_option("--color", options.colour, "Colours: auto, always or never (default: auto)")
             ->type_name("WHEN"),
        "colour mode", {"auto", "always", "never"});
}

void add_file_options(CLI::App& app, CommonOptions& options) {
    options.takes_input = true;
    app.add_option("--stdin-filename", options.input_name,
                   "Read the text of this file from standard input; it need not be there")
        ->type_name("FILE");
    app.add_flag("--force-exclude", options.force_exclude,
                 "Leave out files that are named but ignored, or not of credsmith");
}

void add_since_option(CLI::App& app, CommonOptions& options) {
    app.add_option("--since", options.since,
                   "Show findings only in files changed since this commit, branch or tag of git, "
                   "and in files that depend on them")
        ->type_name("REVISION");
}

void add_format_option(CLI::App& app, CommonOptions& options) {
    allow_only(*app.add_option("-f,--format", options.format,
                               "How findings look, one of the formats below (default: full)")
                    ->type_name("FORMAT"),
               "format", diagnostic::format_names());
    std::string formats = "Formats:\n";
    for (const diagnostic::Format* format : diagnostic::all_formats())
        formats += fmt::format("  {:<27} {}\n", format->name, format->summary);
    app.footer(formats + "\n" + app.get_footer());
}

std::string from_directory(const CommonOptions& options, const std::string& path) {
    return options.directory.empty()
               ? path
               : (fs::path(options.directory) / path).lexically_normal().string();
}

unsigned jobs_of(const CommonOptions& options) {
    return options.jobs == 0 ? base::default_jobs() : options.jobs;
}

diagnostic::Style style_of(const CommonOptions& options, const Io& io, const std::string& prefix) {
    diagnostic::Style style;
    style.colour = options.colour == "auto" ? io.colour : options.colour == "always";
    style.width = io.width;
    style.path_prefix = prefix;
    return style;
}

} // namespace credsmith::cli
