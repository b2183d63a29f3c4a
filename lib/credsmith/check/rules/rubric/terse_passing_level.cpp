// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A passing level in a word or two, by which nobody can judge.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> terse{"`{}` is all that says what passes"};

constexpr Parameter fewest_words =
    whole_number("fewest_words", 3, {2, 50}, "how many words say what passes, at least");

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    if (!judged || repository::has_indicators(subject.item)) return;
    const std::size_t fewest = subject.options.whole_number(fewest_words);
    for (const model::Criterion& criterion : subject.item.criteria) {
        const model::RichText* cell = passing_cell(judged->scale, criterion);
        if (cell == nullptr || criterion.is_damaged) continue;
        const std::size_t words = base::count_words(cell->markdown.text);
        if (words == 0 || words >= fewest) continue;
        report(cell->span, terse, cell->markdown.text)
            .help("say what an assessor sees in the work at this level");
    }
}

} // namespace

extern constinit const Rule terse_passing_level{
    .kind = {.slug = "rubric/terse-passing-level",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the level that passes is described in at least three words",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
    .parameters = {&fewest_words},
};

} // namespace credsmith::check::rubric
