// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith init`: a repository to start in.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/editor_files.h"
#include "credsmith/workspace/scaffold.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

ExitCode run(const std::string& folder, Io& io) {
    io.hold_interrupts();
    const auto files = io.open(folder);
    const auto made = workspace::make_repository(*files);
    if (!made && made.error().path == workspace::manifest_name &&
        made.error().reason == text::IoError::Reason::already_exists) {
        fmt::print(io.err,
                   "credsmith: {} is a repository already; nothing was changed\n"
                   "`credsmith schema --write` renews what editors need\n",
                   folder == "." ? "this folder" : "`" + diagnostic::printable(folder) + "`");
        return ExitCode::could_not;
    }
    if (!made) {
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(made.error())));
        return ExitCode::could_not;
    }
    const bool is_here = folder == ".";
    fmt::print(io.out, "made a repository in {}:\n", is_here ? "this folder" : "`" + folder + "`");
    for (const std::string& path : *made)
        fmt::print(io.out, "  {}\n", path);
    fmt::print(io.out, "  {}/, by which editors complete and check what you type\n",
               workspace::schema_folder);
    io.out << "\nnext:\n";
    if (!is_here) fmt::print(io.out, "  cd {}\n", folder);
    io.out << "  credsmith new credential NAME     for example: better-feedback\n"
              "  credsmith lint                    says what is still to write\n";
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto folder = std::make_shared<std::string>(".");
    app.add_option("folder", *folder,
                   "Folder of the repository (default: this one); made if it is not there")
        ->type_name("");
    return [folder](Io& io) { return run(*folder, io); };
}

} // namespace

extern const Command init_command{
    "init",
    "Make a repository: manifest, issuer, scale of levels, help for editors",
    "Examples:\n"
    "  credsmith init my-credentials\n",
    configure,
};

} // namespace credsmith::cli
