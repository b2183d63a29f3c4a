// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The coverage for programs: `credsmith-trace/1`, described by schemas/report/trace.schema.json.
// Members are only ever added.
#include "credsmith/json/write.h"
#include "credsmith/workspace/trace.h"

namespace credsmith::workspace {
namespace {

using json::Value;

constexpr std::string_view schema = "credsmith-trace/1";

Value place_form(const TracePlace& place) {
    return {{"path", place.path}, {"line", place.line}, {"column", place.column}};
}

Value link_form(const TracedLink& link) {
    return {{"way", model::name_of(link.way)},
            {"id", link.id},
            {"title", link.title},
            {"basis", model::name_of(link.basis)},
            {"place", place_form(link.place)}};
}

Value goal_form(const CredentialTrace& credential, const TracedGoal& goal) {
    Value links = Value::array();
    for (const TracedLink& link : goal.links)
        links.push_back(link_form(link));
    Value gaps = Value::array();
    for (const Way way : goal.gaps)
        gaps.push_back(
            {{"way", model::name_of(way)}, {"message", gap_in_words(credential, goal, way)}});
    return {{"kind", model::name_of(goal.kind)},
            {"id", goal.id},
            {"title", goal.title},
            {"place", place_form(goal.place)},
            {"links", std::move(links)},
            {"gaps", std::move(gaps)}};
}

Value credential_form(const CredentialTrace& credential) {
    Value goals = Value::array();
    for (const TracedGoal& goal : credential.goals)
        goals.push_back(goal_form(credential, goal));
    return {{"id", credential.id},
            {"title", credential.title},
            {"status", credential.status},
            {"path", credential.path},
            {"uncertain", credential.is_uncertain},
            {"goals", std::move(goals)}};
}

Value member_form(const StackMember& member) {
    Value shares = Value::object();
    for (std::size_t way = 0; way < way_count; ++way)
        shares[std::string(repository::way_names()[way])] = {
            {"covered", member.shares.at(way).covered}, {"of", member.shares.at(way).needed}};
    return {{"id", member.id}, {"title", member.title}, {"shares", std::move(shares)}};
}

Value list_form(const std::vector<std::string>& texts) {
    Value list = Value::array();
    for (const std::string& text : texts)
        list.push_back(text);
    return list;
}

Value stack_form(const StackTrace& stack) {
    Value members = Value::array();
    for (const StackMember& member : stack.members)
        members.push_back(member_form(member));
    Value standards = Value::array();
    for (const StackStandard& each : stack.standards)
        standards.push_back({{"framework", each.standard.framework},
                             {"code", each.standard.code},
                             {"name", each.standard.name},
                             {"members", list_form(each.members)}});
    Value shared = Value::array();
    for (const SharedComponent& each : stack.shared)
        shared.push_back({{"title", each.title}, {"members", list_form(each.members)}});
    return {{"id", stack.id},
            {"title", stack.title},
            {"status", stack.status},
            {"path", stack.path},
            {"members", std::move(members)},
            {"standards", std::move(standards)},
            {"shared_components", std::move(shared)}};
}

} // namespace

std::string trace_as_json(const Trace& trace) {
    Value credentials = Value::array();
    for (const CredentialTrace& credential : trace.credentials)
        credentials.push_back(credential_form(credential));
    Value stacks = Value::array();
    for (const StackTrace& stack : trace.stacks)
        stacks.push_back(stack_form(stack));
    return json::write({{"schema", schema},
                        {"credentials", std::move(credentials)},
                        {"stacks", std::move(stacks)},
                        {"gaps", trace.gap_count()}});
}

} // namespace credsmith::workspace
