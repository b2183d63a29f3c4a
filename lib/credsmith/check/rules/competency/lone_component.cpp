// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A method that has a single component.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> lone{"the method has only one component"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::vector<model::Component>& components = subject.item.components;
    if (components.size() != 1 || was_lost(subject.item, "components")) return;
    if (components.front().is_damaged || !components.front().title) return;
    report(components.front().title->span, lone)
        .help("part it into the steps that a candidate takes, or leave it to the key method");
}

} // namespace

extern constinit const Rule lone_component{
    .kind = {.slug = "competency/lone-component",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a method with components has at least two",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
