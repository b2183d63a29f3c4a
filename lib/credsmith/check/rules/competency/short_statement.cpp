// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A statement of a competency that is too short to say what somebody does.
#include "credsmith/base/counted.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <string>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string> short_one{"the competency has only {}"};

constexpr Parameter fewest_words =
    whole_number("fewest_words", 5, {2, 50}, "how many words the statement has at least");

/// What only repeats the title has a finding of its own.
bool repeats_title(const Subject<model::Competency>& subject) {
    return subject.credential != nullptr && subject.credential->title &&
           plain_words(subject.credential->title->value) ==
               plain_words(subject.item.statement->value);
}

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const model::MaybeText& statement = subject.item.statement;
    if (!statement || statement->empty() || !can_count_words(subject.language)) return;
    const std::size_t count = base::count_words(statement->value);
    if (count >= subject.options.whole_number(fewest_words) || repeats_title(subject)) return;
    report(statement->span, short_one, base::counted(count, "word"))
        .help("say who does what, with whom or for whom, and how others could tell");
}

} // namespace

extern constinit const Rule short_statement{
    .kind = {.slug = "competency/short-statement",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the statement of a competency has at least five words",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&fewest_words},
};

} // namespace credsmith::check::competency
