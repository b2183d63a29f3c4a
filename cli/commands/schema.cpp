// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith schema`: what editors need to help authors while they type.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/editor_files.h"
#include "credsmith/workspace/scaffold.h"
#include "options.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

namespace credsmith::cli {
namespace {

using workspace::AuthoringSchema;

struct Options {
    CommonOptions common;
    std::string kind;
    bool is_write = false;
};

ExitCode print(const std::string& kind, Io& io) {
    const std::vector<AuthoringSchema> schemas = workspace::authoring_schemas();
    const auto found = std::ranges::find(schemas, kind, &AuthoringSchema::kind);
    if (found != schemas.end()) {
        io.out << found->text;
        return ExitCode::success;
    }
    std::vector<std::string> kinds;
    kinds.reserve(schemas.size());
    for (const AuthoringSchema& schema : schemas)
        kinds.push_back(schema.kind);
    fmt::print(io.err, "credsmith: {}\n", explain({"kind", kind}, kinds));
    return ExitCode::could_not;
}

ExitCode list(Io& io) {
    for (const AuthoringSchema& schema : workspace::authoring_schemas())
        fmt::print(io.out, "{:<12} {}\n", schema.kind, workspace::summary_of(schema));
    return ExitCode::success;
}

/// The settings of an editor are the author's, so they are never changed.
void advise_on_settings(const text::FileSystem& files, Io& io) {
    constexpr std::uint64_t most_bytes = 1U << 20U;
    const auto settings = files.read(workspace::editor_settings, most_bytes);
    if (!settings || settings->find(workspace::schema_folder) != std::string::npos) return;
    fmt::print(io.out,
               "{} is your own and does not name them; in a file, this first line does it too:\n"
               "# yaml-language-server: $schema=../{}/credential.schema.json\n",
               workspace::editor_settings, workspace::schema_folder);
}

ExitCode write(const CommonOptions& options, Io& io) {
    const auto target = find_target(options, io);
    if (!target) return ExitCode::could_not;
    io.hold_interrupts();
    const auto written = workspace::renew_editor_files(*target->files);
    if (!written) {
        fmt::print(io.err, "credsmith: {}\n",
                   diagnostic::printable(text::describe(written.error())));
        return ExitCode::could_not;
    }
    for (const std::string& path : *written)
        fmt::print(io.out, "wrote {}{}\n", target->prefix, path);
    if (written->empty())
        fmt::print(io.out, "the schemas in {}{} are those of this version\n", target->prefix,
                   workspace::schema_folder);
    advise_on_settings(*target->files, io);
    return ExitCode::success;
}

ExitCode run(const Options& options, Io& io) {
    if (options.is_write) return write(options.common, io);
    return options.kind.empty() ? list(io) : print(options.kind, io);
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    app.add_option("kind", options->kind, "The kind of file (default: list them all)")
        ->type_name("");
    app.add_flag("--write", options->is_write,
                 "Put the schemas of all kinds into .credsmith/schemas of the repository");
    add_directory_option(app, options->common);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command schema_command{
    "schema",
    "Print the schema of a kind of file, for editors that complete and check",
    "Examples:\n"
    "  credsmith schema                 the kinds of files\n"
    "  credsmith schema credential      the schema of one of them\n"
    "  credsmith schema --write         after an update of credsmith: those of this repository\n",
    configure,
};

} // namespace credsmith::cli
