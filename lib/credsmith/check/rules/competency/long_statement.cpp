// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A statement of a competency that is too long to be read at once.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> long_one{"the competency has {} words"};

constexpr Parameter most_words =
    whole_number("most_words", 40, {5, 500}, "how many words the statement may have");

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const model::MaybeText& statement = subject.item.statement;
    if (!statement) return;
    const std::size_t count = base::count_words(statement->value);
    const std::size_t most = subject.options.whole_number(most_words);
    if (count <= most) return;
    report(statement->span, long_one, count)
        .help(fmt::format("say it in {} or fewer; conditions and steps belong to the key method",
                          most));
}

} // namespace

extern constinit const Rule long_statement{
    .kind = {.slug = "competency/long-statement",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the statement of a competency has at most 40 words",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::competency
