// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack of one.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> lone{"this stack holds a single credential"};

/// What it holds as far as it is listed; a pool by tag, topic or issuer can hold any number.
struct Contents {
    std::size_t credentials = 0;
    bool is_open = false;
};

Contents contents_of(const model::Requirement& group) {
    Contents contents;
    model::for_each<model::Link<model::Credential>>(group,
                                                    [&](const auto&) { ++contents.credentials; });
    model::for_each<model::Link<model::Stack>>(group,
                                               [&](const auto&) { contents.is_open = true; });
    model::for_each<model::Pool>(group, [&](const model::Pool& pool) {
        contents.is_open = contents.is_open || pool.items.empty();
    });
    return contents;
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const auto& group = subject.item.group;
    if (!group || group->is_damaged) return;
    const Contents contents = contents_of(*group);
    if (contents.is_open || contents.credentials != 1) return;
    report(group->span, lone)
        .help("add what belongs to it, or let the credential stand for itself");
}

} // namespace

extern constinit const Rule lone_member{
    .kind = {.slug = "stack/lone-member",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a stack holds at least two credentials",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::stack
