// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith new`: a file that teaches what belongs in it, or a copy of one's own to start from.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/copy_entity.h"
#include "credsmith/workspace/profile.h"
#include "credsmith/workspace/scaffold.h"
#include "new_translation.h"
#include "options.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

namespace credsmith::cli {
namespace {

using workspace::EntityFile;

struct Options {
    CommonOptions common;
    std::string kind;
    std::string name;
    std::string profile;
    std::string from;
    TranslationOptions translation;
};

ExitCode refuse(Io& io, std::string_view why) {
    fmt::print(io.err, "credsmith: {}\n", why);
    return ExitCode::could_not;
}

/// What is wrong with the command line before any file is looked at; "" if nothing is.
std::string problem_of(const Options& options) {
    if (!workspace::is_good_id(options.name))
        return fmt::format("`{}` cannot be an id\nan id is made of small letters, digits and "
                           "hyphens, and begins with a letter: `better-feedback`",
                           diagnostic::printable(options.name));
    if (options.from.empty()) return {};
    if (!options.profile.empty())
        return "a copy starts from no template\nleave out `--profile` or `--from`";
    if (options.kind == "references")
        return "a copy of a list of references would give each of its keys twice\n"
               "start a new one without `--from`, and move works into it";
    return {};
}

void report_other_profile(const std::string& profile, const Target& target, Io& io) {
    const std::string used = workspace::profile_in_use(*target.files);
    if (profile == used) return;
    fmt::print(io.out,
               "this repository has the profile `{}`, which knows other sections: with `profile: "
               "{}` in {}credsmith.yaml it is read as it is meant\n",
               used, profile, target.prefix);
}

ExitCode make(const Options& options, const Target& target, Io& io) {
    const std::string profile =
        options.profile.empty() ? workspace::profile_in_use(*target.files) : options.profile;
    io.hold_interrupts();
    const auto made = workspace::make_entity(*target.files, {options.kind, options.name, profile});
    if (!made) return refuse(io, diagnostic::printable(text::describe(made.error())));
    fmt::print(io.out,
               "made {}{}\nopen it in your editor: it says what belongs where; then "
               "`credsmith lint`\n",
               target.prefix, *made);
    if (options.kind == "credential") report_other_profile(profile, target, io);
    return ExitCode::success;
}

void show_copy(const workspace::Copy& copy, const EntityFile& from, const Target& target, Io& io) {
    fmt::print(io.out, "made {}{}, which starts as a copy of `{}`\n", target.prefix, copy.path,
               from.id);
    for (const std::string& path : copy.files)
        fmt::print(io.out, "  with {}{}\n", target.prefix, path);
    for (const std::string& path : copy.left)
        fmt::print(io.out, "  without {}{}, which belongs to `{}`\n", target.prefix, path, from.id);
}

ExitCode copy(const Options& options, const EntityFile& from, const Target& target, Io& io) {
    const auto bytes = target.files->read(from.path, workspace::max_entity_bytes);
    if (!bytes) return refuse(io, diagnostic::printable(text::describe(bytes.error())));
    const auto renamed = workspace::renamed_copy(from.path, *bytes, options.name);
    if (!renamed)
        return refuse(io, fmt::format("`{}` cannot be copied, because its fields cannot be told "
                                      "apart\n`credsmith lint {}{}` may say why",
                                      from.path, target.prefix, from.path));
    io.hold_interrupts();
    const auto copied = workspace::write_copy(
        *target.files, from, workspace::copied_path(options.kind, from.path, options.name),
        renamed->text);
    if (!copied) return refuse(io, diagnostic::printable(text::describe(copied.error())));
    show_copy(*copied, from, target, io);
    if (!renamed->left_fields.empty())
        fmt::print(io.out, "not copied, because it is true of `{}` only: {}\n", from.id,
                   fmt::join(renamed->left_fields, ", "));
    io.out
        << "write a title of its own, if it is not to be that of its id; then `credsmith lint`\n";
    return ExitCode::success;
}

ExitCode run(const Options& options, Io& io) {
    if (options.kind == "translation")
        return new_translation(options.name, options.translation, options.common, io);
    if (const std::string problem = problem_of(options); !problem.empty())
        return refuse(io, problem);
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const std::vector<EntityFile> known = workspace::entity_files(*target->files, options.kind);
    if (const auto taken = std::ranges::find(known, options.name, &EntityFile::id);
        taken != known.end())
        return refuse(io, fmt::format("there is a {} `{}` already\nit is {}{}", options.kind,
                                      options.name, target->prefix, taken->path));
    if (options.from.empty()) return make(options, *target, io);
    const auto from = std::ranges::find(known, options.from, &EntityFile::id);
    if (from != known.end()) return copy(options, *from, *target, io);
    std::vector<std::string> ids;
    ids.reserve(known.size());
    for (const EntityFile& each : known)
        ids.push_back(each.id);
    return refuse(io, explain({options.kind, options.from}, ids));
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    std::vector<std::string> kinds = workspace::kinds_to_make();
    kinds.emplace_back("translation");
    allow_only(*app.add_option("kind", options->kind,
                               fmt::format("What to make: {}", fmt::join(kinds, ", ")))
                    ->required()
                    ->type_name(""),
               "kind", kinds);
    app.add_option("name", options->name,
                   "Its id, which is also the name of the file; of a translation the id of "
                   "what is translated")
        ->required()
        ->type_name("");
    allow_only(*app.add_option("--profile", options->profile,
                               fmt::format("Whose template to start from: {} (default: that of "
                                           "credsmith.yaml)",
                                           fmt::join(workspace::profile_names(), ", ")))
                    ->type_name("PROFILE"),
               "profile", workspace::profile_names());
    app.add_option("--from", options->from, "Start from a copy of this one of your own")
        ->type_name("ID");
    add_directory_option(app, options->common);
    add_translation_options(app, options->translation);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command new_command{
    "new",
    "Start a file from a template that teaches, or from a copy of your own",
    "Examples:\n"
    "  credsmith new credential feedback-that-moves-learning\n"
    "  credsmith new credential feedback-in-mathematics --from feedback-that-moves-learning\n"
    "  credsmith new scale two-level --profile ed-leaders\n"
    "  credsmith new stack assessment-for-learning\n"
    "  credsmith new translation feedback-that-moves-learning --language es\n",
    configure,
};

} // namespace credsmith::cli
