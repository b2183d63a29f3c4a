// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A passing level that asks for sufficient work, and does not say what that is.
#include "credsmith/base/unicode.h"
#include "credsmith/check/author_texts.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;

constexpr Message<std::string_view> vague{"`{}` leaves to each assessor what passes"};

/// Shorter ones are too short whatever they say (rubric/terse-passing-level).
constexpr std::size_t fewest_words = 3;

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    const auto list = find_word_list(subject.language, "words-of-quality");
    if (!judged || !list) return;
    for (const model::Criterion& criterion : subject.item.criteria) {
        const model::RichText* cell = passing_cell(judged->scale, criterion);
        if (cell == nullptr || base::count_words(cell->markdown.text) < fewest_words) continue;
        const AuthorText text = author_text(*cell);
        for (const syntax::Range& word : phrases_in(text, *list))
            report(text.span(word.begin, word.end), vague,
                   text.text.substr(word.begin, word.end - word.begin))
                .help("say by what an assessor would see it in the work");
    }
}

} // namespace

extern constinit const Rule vague_passing_level{
    .kind = {.slug = "rubric/vague-passing-level",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::warning),
             .summary = "the level that passes describes, and does not say adequate or sufficient",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::rubric
