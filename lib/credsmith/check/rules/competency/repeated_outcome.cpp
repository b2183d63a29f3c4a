// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An outcome that repeats another outcome of its credential.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"

#include <map>
#include <string>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> same{"this outcome repeats another"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    std::map<std::string, const model::Text*> first_with;
    for (const model::Outcome& outcome : subject.item.outcomes) {
        if (outcome.is_damaged || !outcome.text || outcome.text->empty()) continue;
        const auto [found, is_new] =
            first_with.try_emplace(plain_words(outcome.text->value), &*outcome.text);
        if (is_new) continue;
        report(outcome.text->span, same)
            .label(found->second->span, "it stands here first")
            .help("say what sets the two apart, or keep one")
            .fix(take_out(outcome.span, "take the second one out", diagnostic::Safety::unsafe));
    }
}

} // namespace

extern constinit const Rule repeated_outcome{
    .kind = {.slug = "competency/repeated-outcome",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no two outcomes of a credential are the same",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
