// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "build_output.h"

#include "as_of.h"
#include "credsmith/base/counted.h"
#include "credsmith/text/path.h"
#include "credsmith/workspace/build.h"
#include "credsmith/workspace/discovery.h"
#include "report_output.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace credsmith::cli {
namespace {

using base::counted;
using workspace::BuildResult;

/// How to work, and whom to tell.
struct BuildRun {
    unsigned jobs;
    Io& io;
};

/// Where to write: a folder of a file system, and how people would type it.
struct Place {
    std::shared_ptr<text::FileSystem> files;
    std::string folder;
    std::string shown;
};

std::string below(const std::string& folder, std::string_view inner) {
    return inner.empty() ? folder : text::join_path(folder, inner);
}

/// The folder `dist` belongs to the repository, so no link may lead out of it; a folder that
/// somebody names with -o is taken as it is.
Place output_place(const BuildCommandOptions& options, const Target& target, std::string_view inner,
                   Io& io) {
    if (options.output.empty()) {
        const std::string folder = below(std::string(workspace::output_folder), inner);
        return {target.files, folder, target.prefix + folder};
    }
    const auto path =
        (std::filesystem::path(options.common.directory) / options.output).lexically_normal();
    const std::string root = (path.has_filename() ? path : path.parent_path()).string();
    return {io.open(root), std::string(inner), below(root, inner)};
}

void say_losses(const BuildResult& result, const emit::Emitter& emitter, Io& io) {
    if (result.losses.empty()) return;
    fmt::print(io.out, "\nWhat {} cannot carry as it is:\n", emitter.title);
    std::size_t width = 0;
    for (const workspace::LossCount& count : result.losses)
        width = std::max(width, count.loss.field.size());
    const auto say = [&](emit::Loss::Kind kind, std::string_view heading) {
        bool is_first = true;
        for (const auto& [loss, entities] : result.losses) {
            if (loss.kind != kind) continue;
            if (is_first) fmt::print(io.out, "  {}\n", heading);
            is_first = false;
            fmt::print(io.out, "    {:<{}} {} ({})\n", loss.field, width, loss.note,
                       counted(entities, "credential"));
        }
    };
    say(emit::Loss::Kind::as_text, "turned into text");
    say(emit::Loss::Kind::left_out, "left out");
    say(emit::Loss::Kind::invented, "made up, because the format demands it");
}

void say_counts(const BuildResult& result, std::string_view folder, Io& io) {
    std::string made = counted(result.credentials, "credential");
    if (result.stacks > 0) made += " and " + counted(result.stacks, "stack");
    const auto& [written, unchanged, removed] = result.counts;
    fmt::print(io.out, "{}: {}; {} written, {} unchanged{}\n", folder, made,
               counted(written, "file"), unchanged,
               removed == 0 ? "" : fmt::format(", {} removed", removed));
}

/// Shows why nothing is built. The notes and warnings are for `lint`.
ExitCode refuse(const workspace::Analysis& analysis, const BuildCommandOptions& options,
                const Target& target, Io& io) {
    const diagnostic::Report errors = only_errors(analysis.report);
    io.out << diagnostic::render_full(errors, analysis.sources,
                                      style_of(options.common, io, target.prefix));
    fmt::print(io.out, "nothing was written: {} to mend first\n", counted(errors.errors, "error"));
    return ExitCode::findings;
}

ExitCode refuse_unreadable(const workspace::Analysis& analysis, Io& io) {
    for (const text::IoError& problem : analysis.problems)
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(problem)));
    io.err << "nothing was written\n";
    return ExitCode::could_not;
}

ExitCode refuse_unwritable(std::string_view folder, const text::IoError& problem,
                           std::string_view state, Io& io) {
    fmt::print(io.err, "credsmith: {}: {}\n{}\n", folder,
               diagnostic::printable(text::describe(problem)), state);
    return ExitCode::could_not;
}

ExitCode refuse_empty(Io& io) {
    io.err << "credsmith: there is no credential and no stack to build yet\n"
              "`credsmith new credential NAME` starts one\n";
    return ExitCode::could_not;
}

ExitCode refuse_without_target(Io& io) {
    fmt::print(io.err,
               "credsmith: no target is named\n"
               "name one with `--target`, or under `targets:` in credsmith.yaml: {}\n",
               fmt::join(emit::target_names(), ", "));
    return ExitCode::could_not;
}

bool is_empty(const repository::Repository& repository) {
    return repository.credentials.empty() && repository.stacks.empty();
}

/// Writes what one emitter makes of a repository without errors, and says so.
ExitCode write_with(const emit::Emitter& emitter, const workspace::Analysis& analysis,
                    const Place& output, const BuildRun& run) {
    Io& io = run.io;
    const auto result = workspace::build(analysis.repository, *output.files,
                                         {emitter, output.folder, run.jobs, io.is_interrupted});
    const std::string folder = diagnostic::printable(output.shown);
    if (!result) return refuse_unwritable(folder, result.error(), "nothing there was changed", io);
    if (result->problem)
        return refuse_unwritable(folder, *result->problem,
                                 "some files there may be new already; build again to finish", io);
    if (result->was_cancelled) {
        io.err << "credsmith: interrupted; nothing was changed\n";
        return ExitCode::interrupted;
    }
    say_counts(*result, folder, io);
    say_losses(*result, emitter, io);
    return ExitCode::success;
}

/// The targets that the manifest names. Unknown ones are findings, and do not come this far.
Emitters targets_of(const repository::Repository& repository) {
    Emitters emitters;
    if (!repository.manifest) return emitters;
    for (const model::Text& target : repository.manifest->targets)
        emitters.push_back(emit::find_emitter(target.value));
    return emitters;
}

} // namespace

void add_build_options(CLI::App& app, BuildCommandOptions& options) {
    add_common_options(app, options.common,
                       "The repository, or anything in it (default: this folder); all is built");
    app.add_option("-o,--output", options.output,
                   "Folder to write instead of dist in the repository")
        ->type_name("FOLDER");
    add_as_of_option(app, options.common);
}

ExitCode build_with(Emitters emitters, const BuildCommandOptions& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const unsigned jobs = jobs_of(options.common);
    const workspace::Analysis analysis =
        workspace::analyse(*target->files, jobs, circumstances_of(options.common, *target, io));
    if (analysis.report.errors > 0) {
        const ExitCode code = refuse(analysis, options, *target, io);
        return analysis.problems.empty() ? code : worst(code, refuse_unreadable(analysis, io));
    }
    if (!analysis.problems.empty()) return refuse_unreadable(analysis, io);
    if (is_empty(analysis.repository)) return refuse_empty(io);
    if (emitters.empty()) emitters = targets_of(analysis.repository);
    if (emitters.empty()) return refuse_without_target(io);

    io.hold_interrupts();
    ExitCode code = ExitCode::success;
    for (const emit::Emitter* emitter : emitters) {
        const Place output = output_place(options, *target, emitter->folder, io);
        code = worst(code, write_with(*emitter, analysis, output, {jobs, io}));
    }
    return code;
}

} // namespace credsmith::cli
