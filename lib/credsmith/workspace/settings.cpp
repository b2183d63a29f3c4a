// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/settings.h"

#include "credsmith/base/synonyms.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/emit/emitter.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/parameters.h"
#include "credsmith/workspace/workspace_kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::workspace {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string> no_such_rule{"there is no rule `{}`"};
constexpr Message<std::string> no_such_target{"there is no target `{}`"};
constexpr Message<std::string> no_rule{"`{}` is no rule, and cannot be set"};

std::optional<Severity> severity_named(std::string_view name) {
    if (name == "off") return Severity::off;
    if (name == "note") return Severity::note;
    if (name == "warning") return Severity::warning;
    if (name == "error") return Severity::error;
    return std::nullopt;
}

Preset preset_named(std::string_view name) {
    if (name == "minimal") return Preset::minimal;
    return name == "strict" ? Preset::strict : Preset::recommended;
}

std::vector<std::string> words_of(const model::Texts& texts) {
    std::vector<std::string> words;
    for (const model::Text& text : texts)
        words.push_back(text.value);
    return words;
}

class SettingsReader {
public:
    SettingsReader(check::Options& options, diagnostic::Reporter& reporter)
        : options_(options), reporter_(reporter) {}

    void add(const model::Map<model::RuleSetting>& rules, const std::string& files) {
        for (const auto& [slug, setting] : rules)
            if (const check::Rule* rule = check::find_rule(slug.value))
                add_rule(*rule, setting, files);
            else
                report_no_rule(slug);
    }

private:
    /// What does not fit was told by the schema, and sets nothing.
    void add_rule(const check::Rule& rule, const model::RuleSetting& setting,
                  const std::string& files) {
        if (const auto value =
                setting.severity ? severity_named(setting.severity->value) : std::nullopt)
            options_.severities.push_back(
                {std::string(rule.kind.slug), *value, files, setting.severity->span});
        for (const auto& [name, texts] : setting.parameters) {
            const check::Parameter* parameter = find_parameter(rule, name.value);
            if (parameter == nullptr) continue;
            if (auto value = value_for(*parameter, words_of(texts)))
                options_.parameters.push_back({parameter, std::move(*value), files, name.span});
        }
    }

    void report_no_rule(const model::Text& slug) {
        if (find_kind(slug.value) == nullptr) return report_unknown(slug);
        reporter_.report(kinds::unknown_rule, slug.span, no_rule, slug.value)
            .help("it means that something could not be read or found, which always counts");
    }

    void report_unknown(const model::Text& slug) {
        const auto near = nearest_kinds(slug.value);
        const auto finding =
            reporter_.report(kinds::unknown_rule, slug.span, no_such_rule, slug.value);
        finding.help(near.empty() ? "`credsmith rules` lists them all"
                                  : "did you mean `" + near.front() + "`?");
        if (near.size() == 1 && check::find_rule(near.front()) != nullptr)
            finding.fix(write_instead(slug.span, near.front(), diagnostic::Safety::unsafe));
    }

    check::Options& options_;
    diagnostic::Reporter& reporter_;
};

void check_targets(const model::Texts& targets, diagnostic::Reporter& reporter) {
    const std::vector<std::string> names = emit::target_names();
    for (const model::Text& target : targets) {
        if (std::ranges::find(names, target.value) != names.end()) continue;
        const auto near = base::meant("target", target.value, names);
        const auto finding =
            reporter.report(kinds::unknown_target, target.span, no_such_target, target.value);
        finding.help(near.empty() ? fmt::format("the targets are: {}", fmt::join(names, ", "))
                                  : "did you mean `" + near.front() + "`?");
        if (near.size() == 1)
            finding.fix(write_instead(target.span, near.front(), diagnostic::Safety::unsafe));
    }
}

} // namespace

const Profile& profile_of(const model::Manifest& manifest) {
    return profile_called(manifest.profile ? std::string_view{manifest.profile->value} : "core");
}

check::Options check_options(const model::Manifest& manifest, diagnostic::Reporter& reporter) {
    check_targets(manifest.targets, reporter);
    check::Options options;
    const Profile& profile = profile_of(manifest);
    options.expected_sections = profile.expected_sections;
    options.parameters = profile.parameters;
    if (!manifest.lint) return options;
    if (manifest.lint->extends) options.preset = preset_named(manifest.lint->extends->value);
    SettingsReader reader(options, reporter);
    reader.add(manifest.lint->rules, "");
    for (const model::LintOverride& each : manifest.lint->overrides)
        if (each.files) reader.add(each.rules, each.files->value);
    return options;
}

} // namespace credsmith::workspace
