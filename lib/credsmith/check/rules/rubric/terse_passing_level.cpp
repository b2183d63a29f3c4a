// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A passing level in a word or two, by which nobody can judge.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> terse{"`{}` is all that says what passes"};

constexpr std::size_t fewest_words = 3;

const model::Scale* scale_for(const Subject<model::Rubric>& subject) {
    return subject.credential != nullptr
               ? repository::scale_of(subject.repository, *subject.credential, subject.item)
               : repository::own_scale(subject.repository, subject.item);
}

void check_criterion(const model::Criterion& criterion, const model::Scale& scale,
                     const Reporter& report) {
    const auto passing = repository::passing_level(scale, criterion);
    if (!passing || criterion.levels.size() != criterion.cells.size()) return;
    for (std::size_t i = 0; i < criterion.cells.size(); ++i) {
        const model::RichText& cell = criterion.cells[i].value;
        const std::size_t words = base::count_words(cell.markdown.text);
        if (criterion.levels[i] != passing || words == 0 || words >= fewest_words) continue;
        report(cell.span, terse, cell.markdown.text)
            .help("say what an assessor sees in the work at this level");
    }
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    if (subject.item.use || repository::has_indicators(subject.item)) return;
    const model::Scale* scale = scale_for(subject);
    if (scale == nullptr) return;
    for (const model::Criterion& criterion : subject.item.criteria)
        if (!criterion.is_damaged) check_criterion(criterion, *scale, report);
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
};

} // namespace credsmith::check::rubric
