// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "fix_output.h"

#include "credsmith/base/counted.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/diagnostic/render/unified_diff.h"
#include "credsmith/text/path.h"
#include "report_output.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <set>

namespace credsmith::cli {
namespace {

using base::counted;
using workspace::FixedFile;
using workspace::Fixing;

std::string shown(const std::string& path, const Target& target) {
    return diagnostic::printable(target.prefix + path);
}

/// What would not do what it is for was not done. Of a safe fix that is our mistake, not the
/// author's; of another it says that a person is needed.
ExitCode say_refused(const Fixing& fixing, const Target& target, Io& io) {
    ExitCode code = ExitCode::success;
    for (const workspace::RefusedFix& fix : fixing.refused) {
        const bool is_ours = fix.safety == diagnostic::Safety::safe;
        fmt::print(io.err, "credsmith: `{}` was left as it is where {}: the fix of {} {}\n",
                   shown(fix.path, target), diagnostic::printable(fix.message), fix.kind,
                   is_ours ? "would do harm there, which is a mistake in credsmith itself; please "
                             "report this with the file"
                           : "would bring another error there; mend it by hand");
        if (is_ours) code = ExitCode::internal_error;
    }
    return code;
}

ExitCode say_failure(const text::IoResult<base::Done>& result, Io& io) {
    if (result) return ExitCode::success;
    fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(result.error())));
    return ExitCode::could_not;
}

} // namespace

void add_fix_options(CLI::App& app, FixOptions& options) {
    app.add_flag("--fix", options.fix,
                 "Mend what can be mended without a change of meaning, and show what is left");
    app.add_flag("--unsafe-fixes", options.unsafe_too,
                 "With --fix or --diff: also mend where the meaning may change");
    app.add_flag("--diff", options.diff,
                 "Write nothing; show what --fix or --add-ignore would change");
}

std::string problem_of(const FixOptions& options) {
    if (!options.unsafe_too || options.is_asked_for()) return {};
    return "--unsafe-fixes says which fixes to make; write --fix with it, or --diff to see them";
}

workspace::FixRequest request_of(const FixOptions& options, const ReportGate& gate,
                                 const Target& target) {
    using diagnostic::Safety;
    return {options.unsafe_too ? Safety::unsafe : Safety::safe,
            [&gate](const diagnostic::Diagnostic& finding) {
                return is_selected(finding.kind->slug, gate);
            },
            [&target](std::string_view path) { return is_wanted(path, target); },
            {}};
}

ExitCode show_diff(const Fixing& fixing, const Target& target, Io& io) {
    for (const FixedFile& file : fixing.files)
        io.out << diagnostic::unified_diff(shown(file.path, target), file.before, file.after);
    fmt::print(io.err, "would fix {} in {}\n", counted(fixing.fixed, "finding"),
               counted(fixing.files.size(), "file"));
    return worst(fixing.files.empty() ? ExitCode::success : ExitCode::findings,
                 say_refused(fixing, target, io));
}

ExitCode write_fixes(const Fixing& fixing, const Target& target, Io& io) {
    ExitCode code = say_refused(fixing, target, io);
    std::set<std::string> folders;
    io.hold_interrupts();
    for (const FixedFile& file : fixing.files) {
        if (io.is_interrupted) return ExitCode::interrupted;
        folders.emplace(text::folder_of(file.path));
        code = worst(code, say_failure(target.files->replace(file.path, file.after), io));
    }
    for (const std::string& folder : folders)
        code = worst(code, say_failure(target.files->sync_directory(folder), io));
    if (code != ExitCode::could_not)
        fmt::print(io.err, "fixed {} in {}\n", counted(fixing.fixed, "finding"),
                   counted(fixing.files.size(), "file"));
    return code;
}

} // namespace credsmith::cli
