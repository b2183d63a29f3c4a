// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "setting_lines.h"

#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/parameters.h"
#include "credsmith/workspace/profile.h"
#include "unknown_name.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ostream.h>

namespace credsmith::cli {

void add_settings_options(CLI::App& app, SettingsOptions& options) {
    const std::vector<std::string> profiles = workspace::profile_names();
    const std::vector<std::string> presets = workspace::preset_names();
    allow_only(*app.add_option("--profile", options.choices.profile,
                               fmt::format("As if credsmith.yaml named this one: {}",
                                           fmt::join(profiles, ", ")))
                    ->type_name("PROFILE"),
               "profile", profiles);
    allow_only(*app.add_option("--preset", options.choices.preset,
                               fmt::format("As if credsmith.yaml named this one: {}",
                                           fmt::join(presets, ", ")))
                    ->type_name("PRESET"),
               "preset", presets);
    options.common.format = "text";
    allow_only(*app.add_option("-f,--format", options.common.format,
                               "How it looks: text or json (default: text)")
                    ->type_name("FORMAT"),
               "format", {"text", "json"});
    add_directory_option(app, options.common);
}

void say_mistakes(const workspace::Settings& settings, const std::string& prefix, Io& io) {
    if (settings.has_mistakes)
        fmt::print(io.err,
                   "credsmith: what is wrong in {}{} is not in force; `credsmith lint` says what\n",
                   prefix, workspace::manifest_name);
}

std::string parameter_line(const workspace::ParameterInForce& each) {
    return fmt::format("{} {}", each.parameter->name,
                       workspace::value_in_words(*each.parameter, each.value));
}

std::string wrapped(std::string_view text, std::size_t indent, std::size_t width) {
    std::string lines;
    const std::size_t room = width > indent + 1 ? width - indent : 1;
    while (!text.empty()) {
        std::size_t end = text.size();
        if (end > room) {
            end = text.rfind(' ', room);
            if (end == std::string_view::npos) end = std::min(text.find(' '), text.size());
        }
        lines += fmt::format("{:{}}{}\n", "", indent, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace credsmith::cli
