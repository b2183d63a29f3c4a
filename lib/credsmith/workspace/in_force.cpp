// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/in_force.h"

#include "credsmith/base/assert.h"
#include "credsmith/check/run.h"
#include "credsmith/diagnostic/render/places.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/limits.h"
#include "credsmith/workspace/discovery.h"
#include "credsmith/workspace/kinds.h"
#include "credsmith/workspace/parameters.h"
#include "credsmith/workspace/read_document.h"
#include "credsmith/workspace/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace credsmith::workspace {
namespace {

using model::Status;

NamedSetting chosen(std::string_view name, const model::MaybeText& written,
                    const std::string& choice, std::string_view standard) {
    if (!choice.empty()) return {name, choice, {Authority::command_line}};
    if (written) return {name, written->value, {Authority::file, written->span}};
    return {name, std::string(standard), {}};
}

NamedSetting setting_of(std::string_view name, const model::MaybeText& written) {
    return chosen(name, written, {}, {});
}

NamedSetting targets_of(const model::Texts& targets) {
    if (targets.empty()) return {"targets", {}, {}};
    std::vector<std::string_view> names;
    for (const model::Text& target : targets)
        names.emplace_back(target.value);
    return {"targets",
            fmt::format("{}", fmt::join(names, ", ")),
            {Authority::file, targets.front().span}};
}

/// Reads the manifest and nothing else.
void read_manifest(const text::FileSystem& files, Settings& settings) {
    auto bytes = files.read_start(manifest_name, syntax::max_file_bytes + 1);
    if (!bytes) return;
    const text::SourceId id = settings.sources.add(std::string(manifest_name), std::move(*bytes));
    ReadDocument read = read_document({id, settings.sources.at(id), model::FileKind::manifest}, {});
    settings.has_mistakes = !read.findings.empty();
    settings.manifest = std::get<model::Manifest>(std::move(read.document.entity));
}

Origin origin_of(const check::ParameterSetting& setting) {
    return setting.place ? Origin{Authority::file, setting.place} : Origin{Authority::profile};
}

RuleInForce rule_in_force(const diagnostic::Kind& kind, const check::Options& options,
                          std::string_view path) {
    const auto at = [&](Status status) {
        return check::severity_in_force(kind, options, status, path);
    };
    RuleInForce rule{&kind, kind.severity, {}, {}};
    if (kind.stage != diagnostic::Stage::rule) return rule;
    rule.severity = {at(Status::draft), at(Status::in_review), at(Status::approved),
                     at(Status::published)};
    if (const auto* setting = check::severity_setting(kind, options, path))
        rule.origin = {Authority::file, setting->place};
    else if (kind.preset > options.preset)
        rule.origin = {Authority::preset};
    return rule;
}

void add_parameters(const check::Rule& rule, const check::Options& options, std::string_view path,
                    RuleInForce& in_force) {
    const auto set = check::parameters_in_force(rule.parameters, options, path);
    const auto parameters = check::listed(rule.parameters);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (const check::ParameterSetting* setting = set.at(i))
            in_force.parameters.push_back({parameters[i], setting->value, origin_of(*setting)});
        else
            in_force.parameters.push_back({parameters[i], {parameters[i]->standard, {}}, {}});
}

} // namespace

bool RuleInForce::is_set() const {
    const auto is_decided = [](const Origin& each) {
        return each.authority == Authority::file || each.authority == Authority::profile;
    };
    return is_decided(origin) ||
           std::ranges::any_of(parameters, is_decided, &ParameterInForce::origin);
}

Settings read_settings(const text::FileSystem* files, const Choices& choices) {
    Settings settings;
    if (files != nullptr) read_manifest(*files, settings);
    model::Manifest manifest = settings.manifest.value_or(model::Manifest{});
    settings.profile = chosen("profile", manifest.profile, choices.profile, "core");
    settings.profile.value = profile_called(settings.profile.value).id;
    settings.preset = chosen("preset", manifest.lint ? manifest.lint->extends : model::MaybeText{},
                             choices.preset, "recommended");
    manifest.profile = model::derived_text(settings.profile.value, {});
    if (!manifest.lint) manifest.lint.emplace();
    manifest.lint->extends = model::derived_text(settings.preset.value, {});
    diagnostic::Reporter reporter;
    settings.options = check_options(manifest, reporter);
    settings.has_mistakes = settings.has_mistakes || !reporter.found().empty();
    return settings;
}

std::vector<NamedSetting> manifest_settings(const Settings& settings) {
    const model::Manifest manifest = settings.manifest.value_or(model::Manifest{});
    const auto issuer = manifest.issuer ? model::MaybeText{manifest.issuer->id} : std::nullopt;
    return {setting_of("name", manifest.name),
            setting_of("base_uri", manifest.base_uri),
            setting_of("issuer", issuer),
            setting_of("language", manifest.language),
            settings.profile,
            targets_of(manifest.targets),
            settings.preset};
}

std::vector<RuleInForce> rules_in_force(const check::Options& options, std::string_view path) {
    std::vector<RuleInForce> rules;
    for (const diagnostic::Kind* kind : all_kinds()) {
        rules.push_back(rule_in_force(*kind, options, path));
        if (const check::Rule* rule = check::find_rule(kind->slug))
            add_parameters(*rule, options, path, rules.back());
    }
    return rules;
}

std::string severity_in_words(const diagnostic::SeverityByStatus& by_status) {
    const std::string_view draft = diagnostic::name_of(by_status.draft);
    return by_status.draft == by_status.published
               ? std::string(draft)
               : fmt::format("{} to {}", draft, diagnostic::name_of(by_status.published));
}

std::string origin_in_words(const Origin& origin, const Settings& settings,
                            const std::string& path_prefix) {
    switch (origin.authority) {
    case Authority::standard:
        return "default";
    case Authority::preset:
        return "preset " + settings.preset.value;
    case Authority::profile:
        return "profile " + settings.profile.value;
    case Authority::command_line:
        return "command line";
    case Authority::file:
        CREDSMITH_ASSERT(origin.place.has_value());
        return diagnostic::Places(settings.sources, path_prefix).location(*origin.place);
    }
    CREDSMITH_UNREACHABLE();
}

} // namespace credsmith::workspace
