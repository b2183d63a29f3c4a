// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "add_ignore.h"

#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/render/unified_diff.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/add_ignore.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <set>

namespace credsmith::cli {
namespace {

using base::counted;

/// Whether it was done; says so if not.
bool done(const text::IoResult<base::Done>& result, Io& io) {
    if (!result)
        fmt::print(io.err, "credsmith: {}\n",
                   diagnostic::printable(text::describe(result.error())));
    return result.has_value();
}

/// Each file is old or new, whatever happens.
ExitCode write(const workspace::AddedIgnores& added, const workspace::Analysis& analysis,
               const Target& target, Io& io) {
    bool is_done = true;
    std::set<std::string> folders;
    io.hold_interrupts();
    for (const workspace::CommentedFile& file : added.files) {
        if (io.is_interrupted) return ExitCode::interrupted;
        const std::string& path = analysis.sources.at(file.source).path;
        is_done = done(target.files->replace(path, file.bytes), io) && is_done;
        folders.emplace(text::folder_of(path));
    }
    for (const std::string& folder : folders)
        is_done = done(target.files->sync_directory(folder), io) && is_done;
    return is_done ? ExitCode::success : ExitCode::could_not;
}

/// Says how many comments there are; `verb` is "written" or "would be written".
void say_count(const workspace::AddedIgnores& added, std::string_view verb, Io& io) {
    if (added.comments > 0)
        fmt::print(io.err, "{} {} into {}, for {}\n", counted(added.comments, "comment"), verb,
                   counted(added.files.size(), "file"), counted(added.findings, "finding"));
    else if (added.homeless == 0)
        io.err << "there is no finding to write a comment for\n";
    if (added.homeless > 0)
        fmt::print(io.err, "no comment can stand at {}\n", counted(added.homeless, "more finding"));
}

} // namespace

void add_ignore_option(CLI::App& app, std::string& reason) {
    app.add_option("--add-ignore", reason,
                   "Write a comment for each finding that would be shown, so that it is ignored "
                   "for this reason; then show what is left")
        ->type_name("REASON")
        ->check(CLI::Validator(workspace::problem_of_reason, ""));
}

ExitCode show_ignores(const workspace::Analysis& analysis, const IgnoreRequest& request,
                      const Target& target, Io& io) {
    const auto shown = report_to_show(analysis, request.shown, target, io);
    if (!shown) return ExitCode::could_not;
    const workspace::AddedIgnores added =
        workspace::add_ignores(*target.files, analysis, *shown, request.reason);
    for (const workspace::CommentedFile& file : added.files) {
        const text::Source& source = analysis.sources.at(file.source);
        io.out << diagnostic::unified_diff(diagnostic::printable(target.prefix + source.path),
                                           source.bytes, file.bytes);
    }
    say_count(added, "would be written", io);
    return added.files.empty() ? ExitCode::success : ExitCode::findings;
}

ExitCode write_ignores(const workspace::Analysis& analysis, const IgnoreRequest& request,
                       const Target& target, Io& io) {
    const auto shown = report_to_show(analysis, request.shown, target, io);
    if (!shown) return ExitCode::could_not;
    const workspace::AddedIgnores added =
        workspace::add_ignores(*target.files, analysis, *shown, request.reason);
    const ExitCode code = write(added, analysis, target, io);
    if (code == ExitCode::success) say_count(added, "written", io);
    return code;
}

} // namespace credsmith::cli
