// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/profile.h"

#include "credsmith/base/assert.h"
#include "credsmith/diagnostic/reporter.h"
#include "credsmith/syntax/yaml_reader.h"
#include "credsmith/workspace/parameters.h"

#include <algorithm>
#include <utility>

namespace credsmith::workspace {
namespace {

using syntax::Node;

std::string text_of(const Node& mapping, std::string_view key) {
    const Node* value = mapping.find(key);
    return value == nullptr ? std::string{} : std::string(value->text());
}

std::vector<std::string> texts_of(const Node& mapping, std::string_view key) {
    std::vector<std::string> texts;
    if (const Node* list = mapping.find(key))
        for (const Node& item : list->items)
            texts.emplace_back(item.text());
    return texts;
}

/// The field in which a section is looked for: parts are parts of the submission.
check::ExpectedSection expected(const surface::SectionNames& names) {
    return {names.section, names.names.front()};
}

std::vector<check::ParameterSetting> read_parameters(const Node& rules) {
    std::vector<check::ParameterSetting> settings;
    for (const syntax::Entry& each : rules.entries) {
        const check::Rule* rule = check::find_rule(each.key);
        CREDSMITH_ASSERT(rule != nullptr);
        for (const syntax::Entry& entry : each.value.entries) {
            const check::Parameter* parameter = find_parameter(*rule, entry.key);
            CREDSMITH_ASSERT(parameter != nullptr);
            auto value = entry.value.is_scalar()
                             ? value_for(*parameter, {std::string(entry.value.text())})
                             : value_for(*parameter, texts_of(each.value, entry.key));
            CREDSMITH_ASSERT(value.has_value());
            settings.push_back({parameter, std::move(*value), {}});
        }
    }
    return settings;
}

Profile read_profile(const base::EmbeddedFile& file) {
    diagnostic::Reporter reporter;
    const text::Span whole{text::SourceId{}, 0, static_cast<text::ByteOffset>(file.text.size())};
    const Node root = syntax::read_yaml(file.text, whole, reporter).root;
    CREDSMITH_ASSERT(reporter.found().empty());

    Profile profile{text_of(root, "id"), text_of(root, "title"), {}, {}, {}};
    profile.vocabulary.criterion_headers = texts_of(root, "criterion_headers");
    profile.vocabulary.indicator_headers = texts_of(root, "indicator_headers");
    profile.vocabulary.passing_labels = texts_of(root, "passing_labels");
    const Node* sections = root.find("sections");
    CREDSMITH_ASSERT(sections != nullptr);
    for (const Node& each : sections->items) {
        surface::SectionNames names{text_of(each, "section"), texts_of(each, "names")};
        if (text_of(each, "expected") == "true")
            profile.expected_sections.push_back(expected(names));
        profile.vocabulary.sections.push_back(std::move(names));
    }
    const Node* parts = root.find("parts");
    CREDSMITH_ASSERT(parts != nullptr);
    for (const Node& each : parts->items)
        profile.vocabulary.parts.push_back(
            {text_of(each, "section"), text_of(each, "id"), text_of(each, "kind")});
    if (const Node* rules = root.find("rules")) profile.parameters = read_parameters(*rules);
    return profile;
}

const std::vector<Profile>& all_profiles() {
    static const std::vector<Profile> profiles = [] {
        std::vector<Profile> all;
        for (const base::EmbeddedFile& file : embedded_profiles())
            all.push_back(read_profile(file));
        return all;
    }();
    return profiles;
}

} // namespace

const Profile& profile_called(std::string_view id) {
    const auto found = std::ranges::find(all_profiles(), id, &Profile::id);
    if (found != all_profiles().end()) return *found;
    const auto core = std::ranges::find(all_profiles(), "core", &Profile::id);
    CREDSMITH_ASSERT(core != all_profiles().end());
    return *core;
}

std::vector<std::string> profile_names() {
    std::vector<std::string> names;
    for (const Profile& profile : all_profiles())
        names.push_back(profile.id);
    return names;
}

} // namespace credsmith::workspace
