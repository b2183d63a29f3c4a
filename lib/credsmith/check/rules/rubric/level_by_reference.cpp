// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A level that only points to another one: "same as Proficient".
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <fmt/format.h>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using model::Criterion;

constexpr Message<std::string_view, std::string_view> pointing{
    "`{}` says no more than the name of `{}`"};

/// What follows a phrase of the list that `words` begins with; all of `words` if none does.
std::string_view without_opener(std::string_view words, const WordList& openers) {
    const auto end = openers.match(words, 0);
    if (!end) return words;
    words.remove_prefix(*end);
    if (words.starts_with(' ')) words.remove_prefix(1);
    return words;
}

void check_criterion(const Criterion& criterion, const model::Scale* scale, const WordList& openers,
                     const Reporter& report) {
    for (const auto& [key, cell] : criterion.cells) {
        const std::string words = plain_words(cell.markdown.text);
        const std::string_view rest = without_opener(words, openers);
        if (rest.size() == words.size()) continue;
        for (std::size_t i = 0; i < criterion.cells.size(); ++i) {
            const std::string_view other = level_name(scale, criterion, i);
            if (&criterion.cells[i].value == &cell || plain_words(other) != rest) continue;
            report(cell.span, pointing, cell.markdown.text, other)
                .label(criterion.cells[i].value.span, "the other level")
                .help(fmt::format("say what an assessor sees here and not at `{}`", other));
        }
    }
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    const auto openers = find_word_list(subject.language, "openers-of-reference");
    if (!judged || !openers) return;
    for (const Criterion& criterion : subject.item.criteria)
        check_criterion(criterion, judged->scale, *openers, report);
}

} // namespace

extern constinit const Rule level_by_reference{
    .kind = {.slug = "rubric/level-by-reference",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::warning),
             .summary = "a level is described, and not by the name of another",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
