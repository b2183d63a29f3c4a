// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency that repeats the title of its credential.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<> same{"the competency says no more than the title"};

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const model::MaybeText& statement = subject.item.statement;
    if (!statement || statement->empty() || subject.credential == nullptr) return;
    const model::MaybeText& title = subject.credential->title;
    if (!title || plain_words(title->value) != plain_words(statement->value)) return;
    report(statement->span, same)
        .label(title->span, "the title")
        .help("the title names a topic; the competency says what the educator does with it");
}

} // namespace

extern constinit const Rule repeats_title{
    .kind = {.slug = "competency/repeats-title",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the competency says more than the title",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
