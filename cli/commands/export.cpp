// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith export`: the credentials in the format of a hosting platform, and what it cannot
// carry.
#include "build_output.h"
#include "command.h"
#include "credsmith/emit/emitter.h"
#include "options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

constexpr std::string_view package_name = "package"; // what `build` writes is no export

std::vector<std::string> target_names() {
    std::vector<std::string> names;
    for (const emit::Emitter* emitter : emit::all_emitters())
        if (emitter->name != package_name) names.emplace_back(emitter->name);
    return names;
}

ExitCode run(const std::string& name, const BuildCommandOptions& options, Io& io) {
    const emit::Emitter* emitter = name == package_name ? nullptr : emit::find_emitter(name);
    if (emitter != nullptr) return build_with(*emitter, options, io);
    fmt::print(io.err, "credsmith: there is no target `{}`\nthe targets are: {}\n",
               diagnostic::printable(name), fmt::join(target_names(), ", "));
    return ExitCode::could_not;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    struct Options {
        std::string target;
        BuildCommandOptions build;
    };

    const auto options = std::make_shared<Options>();
    app.add_option("-t,--target", options->target, "The format to write")
        ->required()
        ->type_name("TARGET");
    add_build_options(app, options->build);
    return [options](Io& io) { return run(options->target, options->build, io); };
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
