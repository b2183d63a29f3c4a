// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith config show`: the settings in force, for the repository or for one file, and why.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/file_settings.h"
#include "credsmith/workspace/in_force.h"
#include "setting_lines.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

namespace credsmith::cli {
namespace {

using workspace::NamedSetting;
using workspace::Origin;
using workspace::RuleInForce;
using workspace::Settings;
using workspace::ShownSettings;
using workspace::Standing;

struct Options {
    SettingsOptions settings;
    std::string action;
    bool is_why = false;
};

/// One line of the answer: a name, what is set, and who says so.
struct Line {
    std::string name;
    std::string value;
    Origin origin;
};

std::vector<Line> lines_of(const std::vector<NamedSetting>& named) {
    std::vector<Line> lines;
    for (const NamedSetting& each : named)
        if (!each.value.empty())
            lines.push_back(
                {std::string(each.name), diagnostic::printable(each.value), each.origin});
    return lines;
}

/// Rules that somebody decided about; all others are as the preset has them.
std::vector<Line> lines_of(const std::vector<RuleInForce>& rules) {
    std::vector<Line> lines;
    for (const RuleInForce& rule : rules) {
        if (!rule.is_set()) continue;
        if (rule.origin.authority == workspace::Authority::file)
            lines.push_back({std::string(rule.kind->slug),
                             workspace::severity_in_words(rule.severity), rule.origin});
        for (const workspace::ParameterInForce& each : rule.parameters)
            if (each.origin.authority != workspace::Authority::standard)
                lines.push_back({std::string(rule.kind->slug),
                                 diagnostic::printable(parameter_line(each)), each.origin});
    }
    return lines;
}

class Writer {
public:
    Writer(const Settings& settings, std::string prefix, const Options& options, Io& io)
        : settings_(settings), prefix_(std::move(prefix)), is_why_(options.is_why), io_(io) {}

    void write(const std::vector<Line>& lines) const {
        std::size_t names = 0;
        std::size_t values = 0;
        for (const Line& line : lines) {
            names = std::max(names, line.name.size());
            values = std::max(values, line.value.size());
        }
        for (const Line& line : lines) {
            fmt::print(io_.out, "  {:<{}}  ", line.name, names);
            if (is_why_)
                fmt::print(io_.out, "{:<{}}  {}\n", line.value, std::min(values, widest),
                           workspace::origin_in_words(line.origin, settings_, prefix_));
            else
                fmt::print(io_.out, "{}\n", line.value);
        }
    }

private:
    static constexpr std::size_t widest = 40; ///< of a column of values; few are wider

    const Settings& settings_;
    std::string prefix_;
    bool is_why_;
    Io& io_;
};

/// Why the settings of a file say nothing about it; "" if they do.
std::string reason_against(Standing standing, const std::string& path) {
    switch (standing) {
    case Standing::ours:
        return {};
    case Standing::passed_over:
        return fmt::format("credsmith passes over `{}`: it is ignored by `.gitignore`, hidden, in "
                           "`{}/`, or not named `.md`, `.yaml` or `.yml`",
                           path, workspace::output_folder);
    case Standing::without_kind:
        return fmt::format("`{}` is no file of credsmith's: no `kind:` stands at its top", path);
    }
    return {};
}

void show(const ShownSettings& shown, const Writer& writer, const std::string& prefix, Io& io) {
    if (!shown.path.empty())
        fmt::print(io.out, "{}{}\n", prefix, diagnostic::printable(shown.path));
    else
        io.out << "settings of the repository\n";
    writer.write(lines_of(shown.named));
    const std::vector<Line> rules = lines_of(shown.rules);
    if (rules.empty()) {
        io.out << "\nall rules are as the preset has them; `credsmith rules` lists them\n";
        return;
    }
    io.out << "\nrules that are set otherwise; `credsmith rules` lists all\n";
    writer.write(rules);
}

ExitCode refuse(const std::string& why, Io& io) {
    fmt::print(io.err, "credsmith: {}\n", diagnostic::printable(why));
    return ExitCode::could_not;
}

ExitCode run(const Options& options, Io& io) {
    const CommonOptions& common = options.settings.common;
    if (common.paths.size() > 1) return refuse("`credsmith config show` takes one file", io);
    const auto target = find_target(common, io);
    if (!target) return ExitCode::could_not;
    Settings settings = workspace::read_settings(target->files.get(), options.settings.choices);
    ShownSettings shown;
    if (target->wanted.empty()) {
        shown.named = workspace::manifest_settings(settings);
    } else {
        shown.path = target->wanted.front();
        const auto status = target->files->status(shown.path);
        if (status && status->type == text::FileType::directory)
            return refuse(fmt::format("`{}` is a folder; name one file in it", shown.path), io);
        const Standing standing = workspace::standing_of(*target->files, shown.path);
        if (const std::string why = reason_against(standing, shown.path); !why.empty())
            return refuse(why, io);
        shown.named = workspace::file_settings(settings, *target->files, shown.path);
    }
    shown.rules = workspace::rules_in_force(settings.options, shown.path);
    say_mistakes(settings, target->prefix, io);
    if (common.format == "json")
        io.out << workspace::settings_as_json(settings, shown);
    else
        show(shown, {settings, target->prefix, options, io}, target->prefix, io);
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    allow_only(
        *app.add_option("action", options->action, "What to do: show")->required()->type_name(""),
        "action", {"show"});
    app.add_option("file", options->settings.common.paths,
                   "One file (default: the repository of this folder)")
        ->type_name("");
    app.add_flag("--why", options->is_why, "Show who decided each setting, and where");
    add_settings_options(app, options->settings);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command config_command{
    "config",
    "Show the settings in force, for the repository or for one file, and why",
    "Examples:\n"
    "  credsmith config show                                 the repository of this folder\n"
    "  credsmith config show credentials/pilot/a.md --why    one file, and who says so\n"
    "  credsmith config show --profile eu                    what another profile would set\n",
    configure,
};

} // namespace credsmith::cli
