// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/workspace/status.h"

#include "credsmith/json/write.h"
#include "credsmith/repository/members.h"

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
std::string_view status_name(const Entity& entity) {
    return model::name_of(entity.status ? entity.status->value : model::Status::draft);
}

template <class Entity>
EntityStatus describe(std::string_view kind, const Entity& entity) {
    EntityStatus status;
    status.kind = kind;
    status.id = value_of(entity.id);
    status.title = value_of(entity.title);
    status.status = status_name(entity);
    status.path = entity.path;
    return status;
}

std::vector<MemberStatus> member_status(const repository::Repository& repository,
                                        const model::Stack& stack) {
    std::vector<MemberStatus> members;
    for (const std::size_t member : repository::members_of(repository, stack)) {
        const model::Credential& credential = repository.credentials[member];
        members.push_back({value_of(credential.id), status_name(credential)});
    }
    return members;
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

ErrorCounts errors_in(const Analysis& analysis) {
    ErrorCounts errors;
    for (const diagnostic::Diagnostic& finding : analysis.report.findings)
        if (finding.severity == Severity::error)
            ++errors[analysis.sources.at(finding.span.source).path];
    return errors;
}

Value burden_form(const repository::Burden& burden) {
    Value hours = nullptr;
    if (burden.hours)
        hours = {{"min", burden.hours->least},
                 {"typical", burden.hours->typical},
                 {"max", burden.hours->most}};
    return {
        {"questions", burden.questions},
        {"artifacts", burden.artifacts},
        {"words",
         {{"min", burden.min_words}, {"max", burden.max_words}, {"open", burden.has_open_words}}},
        {"recording", {{"max_minutes", burden.minutes}, {"open", burden.has_open_minutes}}},
        {"hours", std::move(hours)}};
}

Value members_form(const std::vector<MemberStatus>& members) {
    Value list = Value::array();
    for (const MemberStatus& each : members)
        list.push_back({{"id", each.id}, {"status", each.status}});
    return list;
}

Value blockers_form(const std::vector<Blocker>& blockers) {
    Value list = Value::array();
    for (const Blocker& each : blockers)
        list.push_back({{"kind", each.kind}, {"id", each.id}, {"reason", each.reason}});
    return list;
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
    const repository::Repository& repository = analysis.repository;
    const ErrorCounts errors = errors_in(analysis);
    std::vector<EntityStatus> all;
    for (const model::Credential& credential : repository.credentials) {
        all.push_back(describe("credential", credential));
        all.back().burden = repository::burden_of(credential);
    }
    for (const model::Stack& stack : repository.stacks) {
        all.push_back(describe("stack", stack));
        all.back().members = member_status(repository, stack);
        all.back().blockers = release_blockers(repository, stack, errors);
    }
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
    for (const EntityStatus& each : entities) {
        Value form{{"kind", each.kind},         {"id", each.id},      {"title", each.title},
                   {"status", each.status},     {"path", each.path},  {"errors", each.errors},
                   {"warnings", each.warnings}, {"notes", each.notes}};
        if (each.burden) form["burden"] = burden_form(*each.burden);
        if (each.kind == "stack") {
            form["members"] = members_form(each.members);
            form["blocked_by"] = blockers_form(each.blockers);
        }
        list.push_back(std::move(form));
    }
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
