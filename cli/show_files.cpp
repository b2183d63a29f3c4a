// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "show_files.h"

#include "credsmith/workspace/since.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

namespace credsmith::cli {

void add_show_files_option(CLI::App& app, bool& is_asked_for) {
    app.add_flag("--show-files", is_asked_for,
                 "Print the files that would be looked at, one path a line, and nothing else");
}

void show_files(const workspace::Analysis& analysis, const ReportOptions& options,
                const Target& target, Io& io) {
    const auto shard = diagnostic::shard_named(options.shard);
    const auto affected = target.changes ? workspace::affected_by(*target.changes, analysis)
                                         : workspace::AffectedFiles{};
    for (std::uint32_t i = 0; i < analysis.sources.size(); ++i) {
        const std::string& path = analysis.sources.at(text::SourceId{i}).path;
        if (!is_wanted(path, target)) continue;
        if (shard && !diagnostic::holds(*shard, path)) continue;
        if (affected && !affected->contains(path)) continue;
        fmt::print(io.out, "{}\n", diagnostic::printable(target.prefix + path));
    }
}

} // namespace credsmith::cli
