// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential that two groups of a stack require, though it counts in one of them only.
#include "credsmith/check/rule.h"

#include <map>
#include <vector>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;
using MemberLink = model::Link<model::Credential>;

constexpr Message<std::string_view> twice{
    "`{}` is required in two groups, and counts in one of them only"};

/// A member, and the list of `all` that it stands in.
struct Required {
    const MemberLink* link;
    const model::Requirement* group;
};

void add_required(const model::Requirement& group, std::vector<Required>& members) {
    for (const model::Requirement& each : group.all) {
        if (each.ref && each.ref->target) members.push_back({&*each.ref, &group});
        add_required(each, members);
    }
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const model::Stack& stack = subject.item;
    if (!stack.group || (stack.allow_double_count && stack.allow_double_count->value)) return;
    std::vector<Required> members;
    add_required(*stack.group, members);
    std::map<std::size_t, Required> firsts;
    for (const Required& member : members) {
        const Required& first = firsts.emplace(*member.link->target, member).first->second;
        if (first.group == member.group) continue; // the first itself; a list that repeats is told
        report(member.link->id.span, twice, member.link->id.value)
            .label(first.link->id.span, "required here already")
            .help("leave it out of one, or write `allow_double_count: true`");
    }
}

} // namespace

extern constinit const Rule counted_twice{
    .kind = {.slug = "stack/counted-twice",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no credential is required in two groups unless it may count twice",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
