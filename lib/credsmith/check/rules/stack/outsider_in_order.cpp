// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An order that names a credential which the stack does not ask for.
#include "credsmith/check/rule.h"
#include "credsmith/check/stack_members.h"
#include "credsmith/diagnostic/fixes.h"

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> outsider{
    "`{}` stands in the order, and the stack does not ask for it"};

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const auto& order = subject.item.order;
    if (!order) return;
    const auto members = settled_members(subject.item);
    if (!members) return;
    for (const auto& link : order->list)
        if (link.target && !members->contains(*link.target))
            report(link.id.span, outsider, link.id.value)
                .help("ask for it under `requires`, or take it out of the order")
                .fix(
                    take_out(link.id.span, "take it out of the order", diagnostic::Safety::unsafe));
}

} // namespace

extern constinit const Rule outsider_in_order{
    .kind = {.slug = "stack/outsider-in-order",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the order of a stack names its own credentials",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
