// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith build`: validated packages, or the errors that stand in their way.
#include "build_output.h"
#include "command.h"
#include "credsmith/emit/emitter.h"
#include "options.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace credsmith::cli {
namespace {

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<BuildCommandOptions>();
    add_build_options(app, *options);
    return [options](Io& io) { return build_with({emit::find_emitter("package")}, *options, io); };
}

} // namespace

extern const Command build_command{
    "build",
    "Compile the credentials and stacks into validated JSON packages",
    "Examples:\n"
    "  credsmith build                 writes dist/; files that are the same already are not "
    "touched\n"
    "  credsmith build -o out          writes out/ instead\n",
    configure,
};

} // namespace credsmith::cli
