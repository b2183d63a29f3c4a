// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The settings in force, each with its origin: for `rules` and `config show`. As values for
// people's lists, and as JSON for programs (in_force_json.cpp).
#pragma once

#include "credsmith/check/options.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/manifest.h"
#include "credsmith/text/file_system.h"
#include "credsmith/text/source_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credsmith::workspace {

/// Who decides a setting.
enum class Authority : std::uint8_t { standard, preset, profile, file, command_line };

struct Origin {
    Authority authority = Authority::standard;
    std::optional<text::Span> place = std::nullopt; ///< in a file
};

/// What the command line asks for instead of what the manifest says; empty: the manifest's.
struct Choices {
    std::string profile;
    std::string preset;
};

/// A setting of the repository or of one file: `issuer`, `kvec`.
struct NamedSetting {
    std::string_view name;
    std::string value; ///< empty: not set
    Origin origin;
};

struct Settings {
    text::SourceSet sources;
    std::optional<model::Manifest> manifest;
    check::Options options;
    NamedSetting profile;
    NamedSetting preset;
    bool has_mistakes = false; ///< in the manifest: what is wrong there is not in force
};

/// Of the repository at the root of `files`; those of nobody if it is nullptr.
[[nodiscard]] Settings read_settings(const text::FileSystem* files, const Choices& choices);

/// Edition, name, addresses, issuer, language, targets: what the manifest says beside its rules.
[[nodiscard]] std::vector<NamedSetting> manifest_settings(const Settings& settings);

struct ParameterInForce {
    const check::Parameter* parameter;
    check::ParameterValue value;
    Origin origin;
};

struct RuleInForce {
    const diagnostic::Kind* kind;
    diagnostic::SeverityByStatus severity;
    Origin origin; ///< of the severity
    std::vector<ParameterInForce> parameters;

    /// Whether somebody decided about this rule.
    [[nodiscard]] bool is_set() const;
};

/// Every kind of finding by slug, as it is in force in the file at `path`; "": in all files for
/// which nothing else is said.
[[nodiscard]] std::vector<RuleInForce> rules_in_force(const check::Options& options,
                                                      std::string_view path);

/// One word where it is the same at every status, else that of a draft and the published one:
/// "note to error".
[[nodiscard]] std::string severity_in_words(const diagnostic::SeverityByStatus& by_status);

/// "default", "preset strict", "profile eu", "command line", "credsmith.yaml:12:3".
[[nodiscard]] std::string origin_in_words(const Origin& origin, const Settings& settings,
                                          const std::string& path_prefix);

/// `credsmith-rules/1`: members are only ever added.
[[nodiscard]] std::string rules_as_json(const Settings& settings,
                                        const std::vector<RuleInForce>& rules);

/// `credsmith-config/1`: the same with the settings of the repository, or of the file at `path`.
struct ShownSettings {
    std::string path; ///< "": the repository
    std::vector<NamedSetting> named;
    std::vector<RuleInForce> rules;
};

[[nodiscard]] std::string settings_as_json(const Settings& settings, const ShownSettings& shown);

} // namespace credsmith::workspace
