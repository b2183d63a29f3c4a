// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/status.h"

#include "credsmith/json/write.h"

#include <map>
#include <utility>

namespace credsmith::workspace {
namespace {

using diagnostic::Severity;
using json::Value;

constexpr std::string_view schema = "credsmith-status/1";

std::string value_of(const model::MaybeText& text) {
    return text ? text->value : std::string{};
}

template <class Entity>
EntityStatus describe(std::string_view kind, const Entity& entity) {
    EntityStatus status{kind, value_of(entity.id), value_of(entity.title), "draft", entity.path};
    if (entity.status) status.status = model::name_of(entity.status->value);
    return status;
}

void count(EntityStatus& status, Severity severity) {
    switch (severity) {
    case Severity::error:
        ++status.errors;
        return;
    case Severity::warning:
        ++status.warnings;
        return;
    case Severity::note:
        ++status.notes;
        return;
    case Severity::off:
        return;
    }
}

Value counts_form(const StateCounts& counts) {
    Value form = Value::object();
    for (std::size_t state = 0; state < counts.size(); ++state)
        form[std::string(state_names()[state])] = counts.at(state);
    return form;
}

} // namespace

std::span<const std::string_view> state_names() {
    return model::Names<repository::TranslationState>::list;
}

std::vector<EntityStatus> entity_status(const Analysis& analysis) {
    std::vector<EntityStatus> all;
    for (const model::Credential& credential : analysis.repository.credentials)
        all.push_back(describe("credential", credential));
    for (const model::Stack& stack : analysis.repository.stacks)
        all.push_back(describe("stack", stack));
    std::map<std::string_view, EntityStatus*> by_path;
    for (EntityStatus& each : all)
        by_path.emplace(each.path, &each);
    for (const diagnostic::Diagnostic& finding : analysis.report.findings) {
        const auto found = by_path.find(analysis.sources.at(finding.span.source).path);
        if (found != by_path.end()) count(*found->second, finding.severity);
    }
    return all;
}

std::vector<TranslationStatus> translation_status(const repository::Repository& repository) {
    std::vector<TranslationStatus> all;
    for (const model::Translation& translation : repository.translations) {
        if (!translation.original) continue;
        TranslationStatus status{translation.path, value_of(translation.language),
                                 value_of(translation.of),
                                 model::name_of(translation.original->kind),
                                 translated_sections(repository, translation)};
        for (const repository::TranslatedSection& section : status.sections)
            ++status.counts.at(static_cast<std::size_t>(section.state));
        all.push_back(std::move(status));
    }
    return all;
}

std::string status_as_json(const std::vector<EntityStatus>& entities) {
    Value list = Value::array();
    for (const EntityStatus& each : entities)
        list.push_back({{"kind", each.kind},
                        {"id", each.id},
                        {"title", each.title},
                        {"status", each.status},
                        {"path", each.path},
                        {"errors", each.errors},
                        {"warnings", each.warnings},
                        {"notes", each.notes}});
    return json::write({{"schema", schema}, {"entities", std::move(list)}});
}

std::string status_as_json(const std::vector<TranslationStatus>& translations) {
    Value list = Value::array();
    for (const TranslationStatus& each : translations) {
        Value sections = Value::array();
        for (const repository::TranslatedSection& section : each.sections)
            sections.push_back(
                {{"key", section.original.key}, {"state", model::name_of(section.state)}});
        list.push_back({{"path", each.path},
                        {"kind", each.kind},
                        {"of", each.of},
                        {"language", each.language},
                        {"counts", counts_form(each.counts)},
                        {"sections", std::move(sections)}});
    }
    return json::write({{"schema", schema}, {"translations", std::move(list)}});
}

} // namespace credsmith::workspace
