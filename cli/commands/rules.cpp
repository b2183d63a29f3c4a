// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// `credsmith rules`: every kind of finding there is, how serious it is here, and who says so.
#include "command.h"
#include "credsmith/diagnostic/render/renderer.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/in_force.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/offered_fixes.h"
#include "credsmith/workspace/parameters.h"
#include "setting_lines.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

#include <algorithm>
#include <memory>

namespace credsmith::cli {
namespace {

using workspace::Authority;
using workspace::RuleInForce;
using workspace::Settings;

struct Options {
    SettingsOptions settings;
    std::vector<std::string> names; ///< of rules and groups; none: all
};

std::string_view group_of(std::string_view slug) {
    return slug.substr(0, slug.find('/'));
}

bool is_named(std::string_view slug, const std::string& name) {
    return slug == name || group_of(slug) == name;
}

/// The first name that nothing has.
std::optional<std::string> unknown_name(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const bool is_known = std::ranges::any_of(
            workspace::all_kinds(), [&](const auto* kind) { return is_named(kind->slug, name); });
        if (!is_known) return name;
    }
    return std::nullopt;
}

/// "needs the preset strict", or where the severity was set; "" for the rule's own.
std::string remark(const RuleInForce& rule, const Settings& settings, const std::string& prefix) {
    if (rule.origin.authority == Authority::preset)
        return fmt::format("in the preset {} only", workspace::name_of(rule.kind->preset));
    if (rule.origin.authority == Authority::file)
        return workspace::origin_in_words(rule.origin, settings, prefix);
    return {};
}

std::string_view fixes_in_words(const workspace::OfferedFixes& fixes) {
    if (fixes.safe) return fixes.unsafe ? "safe or unsafe fix" : "safe fix";
    return fixes.unsafe ? "unsafe fix" : "";
}

void show(const RuleInForce& rule, const Settings& settings, const std::string& prefix, Io& io) {
    const std::string_view fixes = fixes_in_words(workspace::offered_fixes(*rule.kind));
    const std::string set = remark(rule, settings, prefix);
    std::string line = fmt::format(
        "{:<36} {:<17} {:<6} {}{}{}", rule.kind->slug, workspace::severity_in_words(rule.severity),
        workspace::name_of(rule.kind->stage), fixes, fixes.empty() || set.empty() ? "" : "; ", set);
    line.erase(line.find_last_not_of(' ') + 1);
    io.out << line << '\n' << wrapped(rule.kind->summary, 4, io.width);
    for (const workspace::ParameterInForce& each : rule.parameters) {
        const std::string origin = workspace::origin_in_words(each.origin, settings, prefix);
        const bool is_standard = each.origin.authority == Authority::standard;
        const std::string standard =
            is_standard ? "" : ", default " + workspace::standard_in_words(*each.parameter);
        io.out << wrapped(fmt::format("{}: {} ({}{})", parameter_line(each),
                                      each.parameter->meaning, origin, standard),
                          4, io.width);
    }
}

ExitCode run(const Options& options, Io& io) {
    if (const auto unknown = unknown_name(options.names)) {
        fmt::print(io.err, "credsmith: {}\n",
                   explain({"rule", *unknown}, workspace::nearest_kinds(*unknown),
                           "`credsmith rules` lists them all"));
        return ExitCode::could_not;
    }
    const std::string start = from_directory(options.settings.common, ".");
    const bool is_inside = !io.find_upward(start, workspace::manifest_name).empty();
    const auto target = is_inside ? find_target(options.settings.common, io) : std::nullopt;
    const Settings settings =
        workspace::read_settings(target ? target->files.get() : nullptr, options.settings.choices);
    const std::string prefix = target ? target->prefix : "";
    std::vector<RuleInForce> rules = workspace::rules_in_force(settings.options, "");
    std::erase_if(rules, [&](const RuleInForce& rule) {
        return !options.names.empty() &&
               std::ranges::none_of(options.names, [&](const std::string& name) {
                   return is_named(rule.kind->slug, name);
               });
    });
    say_mistakes(settings, prefix, io);
    if (options.settings.common.format == "json") {
        io.out << workspace::rules_as_json(settings, rules);
        return ExitCode::success;
    }
    for (const RuleInForce& rule : rules)
        show(rule, settings, prefix, io);
    return ExitCode::success;
}

std::function<ExitCode(Io&)> configure(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    app.add_option("name", options->names, "Rules, or groups of them (default: all)")
        ->type_name("");
    add_settings_options(app, options->settings);
    return [options](Io& io) { return run(*options, io); };
}

} // namespace

extern const Command rules_command{
    "rules",
    "List every kind of finding, how serious it is here, and what of it can be set",
    "Examples:\n"
    "  credsmith rules\n"
    "  credsmith rules competency      those of one group\n"
    "  credsmith rules --preset strict what a stricter preset would say\n"
    "  credsmith explain NAME          the page of one of them\n",
    configure,
};

} // namespace credsmith::cli
