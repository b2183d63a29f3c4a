// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "new_translation.h"

#include "credsmith/base/suggest.h"
#include "credsmith/base/unicode.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/translation_scaffold.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <vector>

namespace credsmith::cli {
namespace {

using diagnostic::printable;

void say_unknown(const std::string& id, const repository::Repository& repository, Io& io) {
    std::vector<std::string> ids;
    const auto add = [&](const auto& entities) {
        for (const auto& each : entities)
            if (each.id) ids.push_back(each.id->value);
    };
    add(repository.credentials);
    add(repository.stacks);
    const auto near = base::nearest(id, ids);
    fmt::print(io.err, "credsmith: there is no credential or stack `{}`\n", printable(id));
    if (!near.empty()) fmt::print(io.err, "did you mean `{}`?\n", near.front());
}

/// Whether the language can be that of a translation; says why not.
bool is_good_language(const std::string& language, std::string_view own, Io& io) {
    if (language.empty()) {
        io.err << "credsmith: a translation needs a language: add `--language es`\n";
        return false;
    }
    if (!workspace::is_language_tag(language)) {
        fmt::print(io.err, "credsmith: `{}` is not the short name of a language\n",
                   printable(language));
        io.err << "it is written like `es`, `fr` or `pt-BR`\n";
        return false;
    }
    if (base::fold_case(language) != base::fold_case(own)) return true;
    fmt::print(io.err, "credsmith: the original is in `{}` already\n", printable(own));
    return false;
}

} // namespace

void add_translation_options(CLI::App& app, TranslationOptions& options) {
    app.add_option("--language", options.language,
                   "Of a translation: the language to translate into, such as es")
        ->type_name("TAG");
    app.add_option("--of", options.of,
                   "Of a translation: credential or stack, where both have this id")
        ->type_name("KIND")
        ->check(CLI::IsMember({"credential", "stack"}).description(""));
}

ExitCode new_translation(const std::string& id, const TranslationOptions& options,
                         const CommonOptions& common, Io& io) {
    const auto target = find_target(common, io);
    if (!target) return ExitCode::could_not;
    const workspace::Analysis analysis = workspace::analyse(*target->files, jobs_of(common));
    const repository::Repository& repository = analysis.repository;
    const auto kind = model::value_named<model::OriginalKind>(options.of);
    const auto original = workspace::find_original(repository, id, kind);
    if (!original) {
        say_unknown(id, repository, io);
        return ExitCode::could_not;
    }
    const std::string_view own = workspace::language_of(repository, *original);
    if (!is_good_language(options.language, own, io)) return ExitCode::could_not;
    io.hold_interrupts();
    const auto made =
        workspace::make_translation(*target->files, repository, *original, options.language);
    if (!made) {
        fmt::print(io.err, "credsmith: {}\n", printable(text::describe(made.error())));
        return ExitCode::could_not;
    }
    fmt::print(io.out,
               "made {}{}\nwrite each translation below the comment that shows its original; then "
               "`credsmith status --translations`\n",
               target->prefix, *made);
    return ExitCode::success;
}

} // namespace credsmith::cli
