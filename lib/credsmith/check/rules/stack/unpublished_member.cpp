// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A published stack that asks for a credential nobody can earn.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/query.h"

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using model::Status;

constexpr Message<std::string_view, std::string_view> unpublished{
    "this stack is published, but `{}` is {}"};

void check_member(const model::Link<model::Credential>& link, const model::Credential& member,
                  const Reporter& report) {
    if (was_lost(member, "status")) return;
    const Status status = member.status ? member.status->value : Status::draft;
    if (status == Status::published) return;
    report(link.id.span, unpublished, link.id.value, repository::status_in_words(status))
        .label(member.status ? member.status->span : place_of(member),
               member.status ? "its status" : "without a status it counts as a draft")
        .help("publish it first, take it out of the stack, or set the stack back");
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (subject.status != Status::published || !subject.item.group) return;
    model::for_each<model::Link<model::Credential>>(*subject.item.group, [&](const auto& link) {
        if (link.target) check_member(link, subject.repository.credentials[*link.target], report);
    });
}

} // namespace

extern constinit const Rule unpublished_member{
    .kind = {.slug = "stack/unpublished-member",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::off, Severity::off, Severity::off, Severity::error},
             .summary = "a published stack asks for published credentials only",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::stack
