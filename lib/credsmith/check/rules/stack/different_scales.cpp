// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Members of a stack that are judged on different scales.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/walk.h"

#include <string_view>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> different{
    "`{}` is judged on another scale than `{}`"};

/// At the first member that differs from the first of all; more would repeat it.
void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (!subject.item.group || !is_whole(*subject.item.group)) return;
    const model::Credential* first = nullptr;
    bool is_told = false;
    model::for_each<model::Link<model::Credential>>(*subject.item.group, [&](const auto& link) {
        if (!link.target || is_told) return;
        const model::Credential& member = subject.repository.credentials[*link.target];
        if (!member.scale || !member.scale->target) return;
        if (first == nullptr) first = &member;
        if (member.scale->target == first->scale->target || !first->id) return;
        is_told = true;
        report(link.id.span, different, link.id.value, first->id->value)
            .label(member.scale->id.span, "its scale")
            .label(first->scale->id.span, "the scale of the first")
            .help("judge all members on one scale, so that passing means the same in each");
    });
}

} // namespace

extern constinit const Rule different_scales{
    .kind = {.slug = "stack/different-scales",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "members of a stack are judged on one scale",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::stack
