// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith status`: how far credentials, stacks and translations have come.
#include "credsmith/workspace/status.h"

#include "as_of.h"
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "options.h"
#include "report_output.h"
#include "status_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

namespace credsmith::cli {
namespace {

using diagnostic::printable;
using workspace::EntityStatus;
using workspace::StateCounts;
using workspace::TranslationStatus;

struct Options {
    CommonOptions common;
    bool translations = false;
};

/// Keeps what stands in the files that the user asked about.
template <class Status>
void keep_wanted(std::vector<Status>& all, const Target& target) {
    if (target.wanted.empty()) return;
    std::erase_if(all, [&](const Status& each) { return !is_wanted(each.path, target); });
}

void show_entities(const std::vector<EntityStatus>& all, Io& io) {
    if (all.empty()) io.out << "there are no credentials yet; `credsmith new` starts one\n";
    io.out << status_tables(all, io.width);
}

std::string counts_in_words(const StateCounts& counts) {
    std::string text;
    for (std::size_t state = 0; state < counts.size(); ++state)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", counts.at(state),
                            workspace::state_names()[state]);
    return text;
}

void show_translation(const TranslationStatus& each, const Target& target, Io& io) {
    fmt::print(io.out, "{}{}  ({} `{}` in {})\n", target.prefix, printable(each.path), each.kind,
               printable(each.of), printable(each.language));
    std::size_t keys = 0;
    for (const auto& section : each.sections)
        keys = std::max(keys, section.original.key.size());
    for (const auto& section : each.sections)
        fmt::print(io.out, "  {:<{}}  {}\n", section.original.key, keys,
                   workspace::state_names()[static_cast<std::size_t>(section.state)]);
    fmt::print(io.out, "  = {}\n\n", counts_in_words(each.counts));
}

void show_translations(const std::vector<TranslationStatus>& all, const Target& target, Io& io) {
    if (all.empty()) {
        io.out << "there are no translations; `credsmith new translation ID --language es` starts "
                  "one\n";
        return;
    }
    StateCounts total{};
    for (const TranslationStatus& each : all) {
        show_translation(each, target, io);
        for (std::size_t state = 0; state < total.size(); ++state)
            total.at(state) += each.counts.at(state);
    }
    fmt::print(io.out, "{} translation{}: {}\n", all.size(), all.size() == 1 ? "" : "s",
               counts_in_words(total));
}

ExitCode run(const Options& options, Io& io) {
    const auto target = find_target(options.common, io);
    if (!target) return ExitCode::could_not;
    const workspace::Analysis analysis = workspace::analyse(
        *target->files, jobs_of(options.common), circumstances_of(options.common, *target, io));
    const bool is_json = options.common.format == "json";
    if (options.translations) {
        auto all = workspace::translation_status(analysis.repository);
        keep_wanted(all, *target);
        if (is_json)
            io.out << workspace::status_as_json(all);
        else
            show_translations(all, *target, io);
    } else {
        auto all = workspace::entity_status(analysis);
        keep_wanted(all, *target);
        if (is_json)
            io.out << workspace::status_as_json(all);
        else
            show_entities(all, io);
    }
    return say_problems(analysis, io);
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    add_common_options(app, options->common,
                       "A repository, or files and folders in it (default: this folder)");
    app.add_flag("--translations", options->translations,
                 "Show every text of every translation: current, stale, missing or machine");
    add_as_of_option(app, options->common);
    options->common.format = "table";
    app.add_option("-f,--format", options->common.format,
                   "How it looks: table or json (default: table)")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "json"}).description(""));
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command status_command{
    "status",
    "Show how far credentials, stacks and translations have come",
    "Examples:\n"
    "  credsmith status                                 what credentials ask for, what blocks "
    "stacks\n"
    "  credsmith status --translations                  which texts are translated, and up to "
    "date\n"
    "  credsmith status --translations --format json    the same for programs\n",
    configure,
};

} // namespace credsmith::cli
