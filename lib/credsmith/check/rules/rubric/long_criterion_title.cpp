// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A criterion whose title is a description.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> lengthy{"this title has {} words"};

constexpr Parameter most_words =
    whole_number("most_words", 12, {2, 100}, "how many words the title of a criterion may have");

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    // An indicator is a sentence, and its title is all it has.
    if (subject.item.use || repository::has_indicators(subject.item)) return;
    const std::size_t most = subject.options.whole_number(most_words);
    for (const model::Criterion& criterion : subject.item.criteria) {
        if (!criterion.title) continue;
        const std::size_t words = base::count_words(criterion.title->value);
        if (words <= most) continue;
        report(criterion.title->span, lengthy, words)
            .help("name what is judged in a few words, and explain it in `description`");
    }
}

} // namespace

extern constinit const Rule long_criterion_title{
    .kind = {.slug = "rubric/long-criterion-title",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "the title of a criterion has at most twelve words",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::rubric
