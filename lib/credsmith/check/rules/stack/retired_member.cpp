// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack in preparation that asks for a credential which has been retired.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/walk.h"

#include <fmt/format.h>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using model::Credential;

constexpr Message<std::string_view> retired{"`{}` is retired"};

/// The id of the credential that replaces this one; "" if nothing says so.
std::string_view replacement_of(const Credential& member) {
    if (member.replaced_by) return member.replaced_by->id.value;
    if (member.retirement && member.retirement->replaced_by)
        return member.retirement->replaced_by->id.value;
    return {};
}

void check_member(const model::Link<Credential>& link, const Credential& member,
                  const Reporter& report) {
    if (!member.status || member.status->value != model::Status::retired) return;
    const std::string_view replacement = replacement_of(member);
    const auto found = report(link.id.span, retired, link.id.value);
    found.label(member.status->span, "its status");
    if (replacement.empty()) {
        found.help("ask for another credential, or take it out of the stack");
        return;
    }
    found.help(fmt::format("`{}` has replaced it", replacement))
        .fix({fmt::format("ask for `{}`", replacement),
              diagnostic::Safety::unsafe,
              {diagnostic::ReplaceText{link.id.span, std::string(replacement)}}});
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (!subject.item.group) return;
    model::for_each<model::Link<Credential>>(*subject.item.group, [&](const auto& link) {
        if (link.target) check_member(link, subject.repository.credentials[*link.target], report);
    });
}

} // namespace

extern constinit const Rule retired_member{
    .kind = {.slug = "stack/retired-member",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::warning, Severity::warning, Severity::off},
             .summary = "no stack that is being prepared asks for a retired credential",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::stack
