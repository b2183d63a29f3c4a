// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A method with more components than one credential can hold.
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"the method has {} components"};

constexpr Parameter most_components =
    whole_number("most_components", 8, {1, 50}, "how many components a method may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::vector<model::Component>& components = subject.item.components;
    const std::size_t most = subject.options.whole_number(most_components);
    if (components.size() <= most || !components[most].title) return;
    report(components[most].title->span, many, components.size())
        .help(fmt::format(
            "join steps that are taken together; more than {} are more than one credential",
            in_words(most)));
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
    .parameters = {&most_components},
};

} // namespace credsmith::check::competency
