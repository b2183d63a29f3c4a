// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An order in which a credential comes before what has to be earned before it.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> late{
    "`{}` comes after `{}`, which asks for it"};

bool asks_for(const model::Credential& credential, std::size_t target) {
    if (!credential.prerequisites) return false;
    return std::ranges::any_of(credential.prerequisites->credentials, [&](const auto& link) {
        return link.target && *link.target == target;
    });
}

/// Whether only one of two can be earned first. Two that ask for each other have a finding already.
bool has_to_wait(const repository::Repository& repository, std::size_t earlier, std::size_t later) {
    return asks_for(repository.credentials[earlier], later) &&
           !asks_for(repository.credentials[later], earlier);
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const auto& order = subject.item.order;
    if (!order || order->is_damaged) return;
    for (auto later = order->list.begin(); later != order->list.end(); ++later) {
        if (!later->target) continue;
        const auto earlier = std::find_if(order->list.begin(), later, [&](const auto& link) {
            return link.target && has_to_wait(subject.repository, *link.target, *later->target);
        });
        if (earlier == later) continue;
        report(later->id.span, late, later->id.value, earlier->id.value)
            .label(earlier->id.span, "asks for it")
            .help("list `" + later->id.value + "` first");
    }
}

} // namespace

extern constinit const Rule late_prerequisite{
    .kind = {.slug = "stack/late-prerequisite",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "in the order of a stack prerequisites come first",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
