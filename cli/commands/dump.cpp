// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith dump`: what a phase made of the sources, for people who work on credsmith.
#include "credsmith/workspace/dump.h"

#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "options.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

struct Options {
    CommonOptions common;
    std::string stage;
};

ExitCode run(const Options& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    if (options.stage == "repository") {
        io.out << workspace::dump_repository(*target->files, jobs_of(options.common));
        return ExitCode::success;
    }
    if (target->wanted.size() != 1) {
        fmt::print(io.err, "credsmith: name the one file whose {} you want to see\n",
                   options.stage);
        return ExitCode::could_not;
    }
    const auto text = options.stage == "tree"
                          ? workspace::dump_tree(*target->files, target->wanted.front())
                          : workspace::dump_model(*target->files, target->wanted.front());
    if (!text) {
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(text.error())));
        return ExitCode::could_not;
    }
    io.out << *text;
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    allow_only(*app.add_option("--stage", options->stage, "What to show: tree, model or repository")
                    ->required()
                    ->type_name("STAGE"),
               "stage", {"tree", "model", "repository"});
    add_common_options(
        app, options->common,
        "The file, or for the stage repository anything in it (default: this folder)");
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command dump_command{
    "dump",
    "Show what a phase made of a file or of the repository",
    "Examples:\n"
    "  credsmith dump --stage=tree credentials/better-feedback.md      every value with its bytes\n"
    "  credsmith dump --stage=model credentials/better-feedback.md\n"
    "  credsmith dump --stage=repository\n",
    configure,
};

} // namespace credsmith::cli
