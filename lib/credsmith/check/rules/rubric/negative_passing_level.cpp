// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A passing level that begins with what is not there. Most often two columns have changed places.
#include "credsmith/check/author_texts.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <optional>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;

constexpr Message<std::string_view, std::string_view> negative{"`{}` passes, and begins with `{}`"};

/// The name of the level that a cell of the criterion is about.
std::string_view name_of(const model::Scale* scale, const model::Criterion& criterion,
                         const model::RichText& cell) {
    const auto here = std::ranges::find_if(criterion.cells,
                                           [&](const auto& each) { return &each.value == &cell; });
    return level_name(scale, criterion, static_cast<std::size_t>(here - criterion.cells.begin()));
}

/// The phrase of the list that `text` begins with, behind bold marks and the like.
std::optional<syntax::Range> opener_of(const AuthorText& text, const WordList& openers) {
    const auto first = openers.find(text.text);
    if (!first || !plain_words(text.text.substr(0, first->begin)).empty()) return std::nullopt;
    return first;
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    const auto openers = find_word_list(subject.language, "openers-of-lack");
    if (!judged || !openers) return;
    for (const model::Criterion& criterion : subject.item.criteria) {
        const model::RichText* cell = passing_cell(judged->scale, criterion);
        if (cell == nullptr) continue;
        const AuthorText text = author_text(*cell);
        const auto lack = opener_of(text, *openers);
        if (!lack) continue;
        report(text.span(lack->begin, lack->end), negative,
               name_of(judged->scale, criterion, *cell),
               text.text.substr(lack->begin, lack->end - lack->begin))
            .help("say what is there in work that passes; look whether two columns have changed "
                  "places");
    }
}

} // namespace

extern constinit const Rule negative_passing_level{
    .kind = {.slug = "rubric/negative-passing-level",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::warning),
             .summary = "the level that passes says what is there, not what is missing",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
