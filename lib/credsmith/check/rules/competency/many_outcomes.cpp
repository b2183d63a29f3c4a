// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential with more outcomes than one competency has parts.
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <vector>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> many{"the credential has {} outcomes"};

constexpr Parameter most_outcomes =
    whole_number("most_outcomes", 7, {1, 50}, "how many outcomes a credential may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::vector<model::Outcome>& outcomes = subject.item.outcomes;
    const std::size_t most = subject.options.whole_number(most_outcomes);
    if (outcomes.size() <= most || !outcomes[most].text) return;
    report(outcomes[most].text->span, many, outcomes.size())
        .help(fmt::format("join outcomes that are shown together, or make two credentials of it; "
                          "{} fit into one",
                          in_words(most)));
}

} // namespace

extern constinit const Rule many_outcomes{
    .kind = {.slug = "competency/many-outcomes",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a credential has at most seven outcomes",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&most_outcomes},
};

} // namespace credsmith::check::competency
