// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith export`: the credentials in the format of a hosting platform, and what it cannot
// carry.
#include "build_output.h"
#include "command.h"
#include "credsmith/emit/emitter.h"
#include "options.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <utility>

namespace credsmith::cli {
namespace {

struct Options {
    std::vector<std::string> targets;
    BuildCommandOptions build;
};

ExitCode run(const Options& options, Io& io) {
    Emitters emitters;
    for (const std::string& target : options.targets)
        emitters.push_back(emit::find_emitter(target));
    return build_with(std::move(emitters), options.build, io);
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    const std::vector<std::string> names = emit::target_names();
    allow_only(
        *app.add_option(
                "-t,--target", options->targets,
                fmt::format("The format to write: {} (default: the targets of credsmith.yaml)",
                            fmt::join(names, " or ")))
             ->type_name("TARGET")
             ->allow_extra_args(false),
        "target", names);
    add_build_options(app, options->build);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command export_command{
    "export",
    "Write the credentials in the format of a hosting platform",
    "Examples:\n"
    "  credsmith export --target open-badges-3     writes dist/export/open-badges-3/ and lists "
    "what is lost\n",
    configure,
};

} // namespace credsmith::cli
