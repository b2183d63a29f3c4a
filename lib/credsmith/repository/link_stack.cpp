// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a stack asks for: the credentials, stacks and issuers that it names, and that each
// requirement asks in one way.
#include "credsmith/diagnostic/fixes.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/linker.h"
#include "credsmith/repository/repository_kinds.h"

#include <map>
#include <string_view>
#include <vector>

namespace credsmith::repository {
namespace {

using diagnostic::Message;
using diagnostic::Reporter;
using model::Requirement;

constexpr Message<> no_pool{"nothing says what can be chosen from"};
constexpr Message<std::string_view> named_twice{"`{}` stands twice in this list"};
constexpr Message<> asks_nothing{"this requirement asks for nothing"};
constexpr Message<std::string_view, std::string_view> asks_twice{
    "this requirement says both `{}` and `{}`"};

/// The names of the ways of asking that a requirement uses.
std::vector<std::string_view> ways_of(const Requirement& requirement) {
    std::vector<std::string_view> ways;
    const auto add = [&](bool is_used, std::string_view name) {
        if (is_used) ways.push_back(name);
    };
    add(requirement.ref.has_value(), "ref");
    add(requirement.stack.has_value(), "stack");
    add(!requirement.all.empty(), "all");
    add(!requirement.any.empty(), "any");
    add(requirement.choose.has_value(), "choose");
    return ways;
}

void check_clear(const Requirement& requirement, Reporter& reporter) {
    const std::vector<std::string_view> ways = ways_of(requirement);
    if (ways.empty() && !requirement.is_damaged)
        reporter.report(kinds::unclear_requirement, requirement.span, asks_nothing)
            .help("write `all`, `any`, or `choose` with `from`, and the ids of credentials");
    if (ways.size() > 1)
        reporter.report(kinds::unclear_requirement, requirement.span, asks_twice, ways[0], ways[1])
            .help("write an entry of its own for each, under `all` or `any`");
    if (requirement.choose && !requirement.from && !requirement.is_damaged)
        reporter.report(kinds::unclear_requirement, requirement.choose->span, no_pool)
            .help("list under `from` what can be chosen, or name a `tag`, `topic` or `issuer`");
}

/// A credential counts once, however often it is named.
void check_repeated(const std::vector<Requirement>& requirements, Reporter& reporter) {
    std::map<std::string_view, text::Span> first;
    for (const Requirement& each : requirements) {
        if (!each.ref) continue;
        const model::Text& id = each.ref->id;
        const auto [place, is_new] = first.try_emplace(id.value, id.span);
        if (!is_new)
            reporter.report(kinds::repeated_member, id.span, named_twice, id.value)
                .label(place->second, "the first one")
                .help("take one of them away; a credential counts once")
                .fix(
                    take_out(each.span, "take the second one away",
                             each.version ? diagnostic::Safety::unsafe : diagnostic::Safety::safe));
    }
}

void link_requirement(Requirement& requirement, const EntityIds& ids, Reporter& reporter) {
    check_clear(requirement, reporter);
    if (requirement.ref) resolve_credential(*requirement.ref, ids, reporter);
    resolve(requirement.stack, ids.stacks, reporter);
    const auto link_each = [&](std::vector<Requirement>& inner) {
        check_repeated(inner, reporter);
        for (Requirement& each : inner)
            link_requirement(each, ids, reporter);
    };
    link_each(requirement.all);
    link_each(requirement.any);
    if (!requirement.from) return;
    resolve(requirement.from->issuer, ids.issuers, reporter);
    link_each(requirement.from->items);
}

/// Its outcomes, and the standard that says its competency.
void link_outcomes(model::Stack& stack, Reporter& reporter) {
    IdTable ids("outcome");
    for (std::size_t i = 0; i < stack.outcomes.size(); ++i)
        if (const model::MaybeText& id = stack.outcomes[i].id)
            if (const auto first = ids.add(*id, i))
                report_duplicate(*id, *first, ids.what(), reporter);
    model::for_each<model::Link<model::AlignedItem>>(
        stack, [&](auto& link) { resolve(link, ids, reporter); });
}

} // namespace

void link_stack(const Repository& repository, model::Stack& stack, const EntityIds& ids,
                Reporter& reporter) {
    apply_defaults(repository.manifest, stack);
    link_issuer(stack, ids, reporter);
    link_outcomes(stack, reporter);
    if (stack.competency && stack.competency->framework_node)
        link_alignment(ids, repository, *stack.competency->framework_node, reporter);
    if (stack.group) link_requirement(*stack.group, ids, reporter);
    if (stack.capstone) resolve_credential(*stack.capstone, ids, reporter);
    if (!stack.order) return;
    for (auto& link : stack.order->list)
        resolve_credential(link, ids, reporter);
}

} // namespace credsmith::repository
