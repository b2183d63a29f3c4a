// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith report merge`: the reports of parts, joined.
#include "command.h"
#include "credsmith/workspace/merge_reports.h"
#include "options.h"
#include "report_output.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace credsmith::cli {
namespace {

using workspace::PartialReport;

constexpr std::uint64_t max_report_bytes = 1U << 30U;

struct Options {
    std::string action;
    ReportOptions report; ///< its paths are the reports
};

/// Reads all files; says which of them cannot be read, and gives nothing then.
std::optional<std::vector<PartialReport>> read_reports(const Options& options, Io& io) {
    std::vector<PartialReport> reports;
    bool is_whole = true;
    for (const std::string& file : options.report.common.paths) {
        const std::filesystem::path path =
            std::filesystem::path(from_directory(options.report.common, file)).lexically_normal();
        const std::string folder = path.parent_path().string();
        auto bytes = io.open(folder.empty() ? "." : folder)
                         ->read(path.filename().string(), max_report_bytes);
        if (bytes) {
            reports.push_back({file, std::move(*bytes)});
            continue;
        }
        text::IoError error = bytes.error();
        error.path = file;
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(error)));
        is_whole = false;
    }
    return is_whole ? std::optional(std::move(reports)) : std::nullopt;
}

ExitCode run(const Options& options, Io& io) {
    CommonOptions here = options.report.common;
    here.paths.clear();
    const auto target = find_target(here, io);
    if (!target) return ExitCode::could_not;
    const auto reports = read_reports(options, io);
    if (!reports) return ExitCode::could_not;
    const auto merged =
        workspace::merge_reports(*target->files, *reports, jobs_of(options.report.common));
    if (merged) return show_report(*merged, options.report, *target, io);
    fmt::print(io.err, "credsmith: the reports cannot be merged\n{}\n",
               diagnostic::printable(merged.error()));
    return ExitCode::could_not;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    options->report.baseline.is_off = true; // the parts have left out what is known
    allow_only(
        *app.add_option("action", options->action, "What to do: merge")->required()->type_name(""),
        "action", {"merge"});
    add_common_options(app, options->report.common, "The reports of all parts, in the format json");
    app.get_option("path")->required();
    add_report_options(app, options->report);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command report_command{
    "report",
    "Join the reports that `credsmith lint --shard` made of parts of a repository",
    "Examples:\n"
    "  credsmith lint --shard 1/2 --output json=1.json     on one machine\n"
    "  credsmith lint --shard 2/2 --output json=2.json     on another\n"
    "  credsmith report merge 1.json 2.json                what one run would have said\n",
    configure,
};

} // namespace credsmith::cli
