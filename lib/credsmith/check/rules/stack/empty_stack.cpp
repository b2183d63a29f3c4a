// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A stack that asks for nothing yet.
#include "credsmith/check/rule.h"

#include <algorithm>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;

constexpr Message<> empty{"nothing says which credentials this stack asks for"};

bool was_lost(const model::Stack& stack) {
    return std::ranges::any_of(stack.unreadable, [](const std::string& field) {
        return field == "*" || field == "requires";
    });
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    const model::Stack& stack = subject.item;
    if (stack.group || was_lost(stack)) return;
    report(stack.id ? stack.id->span : stack.span, empty)
        .help("list the ids of the credentials under `requires:` and `all:`");
}

} // namespace

extern constinit const Rule empty_stack{
    .kind = {.slug = "stack/empty-stack",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "a stack says which credentials it asks for",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::stack
