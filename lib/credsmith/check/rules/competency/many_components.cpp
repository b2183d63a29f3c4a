// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A method with more components than one credential can hold.
#include "credsmith/check/rule.h"

#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"the method has {} components"};

constexpr std::size_t most_components = 8;

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::vector<model::Component>& components = subject.item.components;
    if (components.size() <= most_components || !components[most_components].title) return;
    report(components[most_components].title->span, many, components.size())
        .help("join steps that are taken together; more than eight are more than one credential");
}

} // namespace

extern constinit const Rule many_components{
    .kind = {.slug = "competency/many-components",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a method has at most eight components",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
