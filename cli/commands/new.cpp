// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith new`: a file that teaches what belongs in it.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/scaffold.h"
#include "options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <memory>

namespace credsmith::cli {
namespace {

struct Options {
    CommonOptions common;
    std::string kind;
    std::string name;
};

ExitCode run(const Options& options, Io& io) {
    if (!workspace::is_good_id(options.name)) {
        fmt::print(io.err, "credsmith: `{}` cannot be an id\n",
                   diagnostic::printable(options.name));
        io.err << "an id is made of small letters, digits and hyphens, and begins with a letter: "
                  "`better-feedback`\n";
        return ExitCode::could_not;
    }
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    io.hold_interrupts();
    const auto made = workspace::make_entity(*target->files, options.kind, options.name);
    if (!made) {
        fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(text::describe(made.error())));
        return ExitCode::could_not;
    }
    fmt::print(io.out,
               "made {}{}\nopen it in your editor: it says what belongs where; then "
               "`credsmith lint`\n",
               target->prefix, *made);
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    app.add_option("kind", options->kind, "What to make: credential or stack")
        ->required()
        ->type_name("")
        ->check(CLI::IsMember({"credential", "stack"}).description(""));
    app.add_option("name", options->name, "Its id, which is also the name of the file")
        ->required()
        ->type_name("");
    app.add_option("-C,--directory", options->common.directory, "Start in this folder")
        ->type_name("FOLDER");
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command new_command{
    "new",
    "Start a credential or a stack from a template that teaches",
    "Examples:\n"
    "  credsmith new credential feedback-that-moves-learning\n"
    "  credsmith new stack assessment-for-learning\n",
    configure,
};

} // namespace credsmith::cli
