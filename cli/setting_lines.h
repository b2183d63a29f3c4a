// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Rules and their settings as lines for people: what `rules` and `config show` share.
#pragma once

#include "credsmith/workspace/in_force.h"
#include "options.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name is not ours
class App;
}

namespace credsmith::cli {

struct SettingsOptions {
    CommonOptions common;
    workspace::Choices choices;
};

/// Adds --profile, --preset, -f and -C.
void add_settings_options(CLI::App& app, SettingsOptions& options);

/// Says on `io.err` that some of the manifest could not be read.
void say_mistakes(const workspace::Settings& settings, const std::string& prefix, Io& io);

/// "most_words 50".
[[nodiscard]] std::string parameter_line(const workspace::ParameterInForce& each);

/// `text` in lines of at most `width` columns, each behind `indent` spaces.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

} // namespace credsmith::cli
