// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "options.h"

#include "credsmith/base/parallel.h"
#include "credsmith/workspace/discovery.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

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

/// `path` without its `.` and `..`, from the working folder if it lies below it.
fs::path normal(const fs::path& path) {
    fs::path result = fs::absolute(path).lexically_normal();
    return result.has_filename() ? result : result.parent_path();
}

std::string prefix_of(const std::string& root) {
    const fs::path relative = normal(root).lexically_relative(fs::current_path());
    if (relative.empty() || relative == ".") return {};
    return (*relative.begin() == ".." ? normal(root) : relative).string() + "/";
}

void say_not_found(const std::string& start, Io& io) {
    fmt::print(io.err, "credsmith: there is no {} in {} or in any folder above it\n",
               workspace::manifest_name,
               start == "." ? "this folder" : "`" + diagnostic::printable(start) + "`");
    io.err << "it marks a repository of credentials; `credsmith init` makes one\n";
}

/// Adds what `path` names to the target; false if it is not there.
bool add_wanted(const std::string& path, Target& target, Io& io) {
    const fs::path relative = normal(path).lexically_relative(normal(target.root));
    if (relative == ".") return true;
    const std::string inside = relative.generic_string();
    if (inside.starts_with("..") || !target.files->status(inside)) {
        fmt::print(io.err, "credsmith: there is no file or folder `{}`{}\n",
                   diagnostic::printable(path),
                   inside.starts_with("..") ? " in the same repository" : "");
        return false;
    }
    target.wanted.push_back(inside);
    return true;
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

std::optional<Target> find_target(const CommonOptions& options, Io& io) {
    const std::string start =
        from_directory(options, options.paths.empty() ? "." : options.paths.front());
    Target target;
    target.root = io.find_upward(start, workspace::manifest_name);
    if (target.root.empty()) {
        say_not_found(start, io);
        return std::nullopt;
    }
    target.prefix = prefix_of(target.root);
    target.files = io.open(target.root);
    for (const std::string& path : options.paths)
        if (!add_wanted(from_directory(options, path), target, io)) return std::nullopt;
    return target;
}

} // namespace credsmith::cli
