// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency with a word that judges instead of describing.
#include "credsmith/check/accepted.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> judging{"`{}` judges, and does not say what can be seen"};

constexpr Parameter accepted_words =
    words("accepted_words", "words that say something that can be seen where you are");

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const model::MaybeText& statement = subject.item.statement;
    const auto list = find_word_list(subject.language, "evaluative-words");
    if (!statement || !list) return;
    const std::string_view text = statement->value;
    for (auto word = list->find(text); word; word = list->find(text, word->end)) {
        const std::string_view written = text.substr(word->begin, word->end - word->begin);
        if (is_accepted(subject.options.words(accepted_words), written)) continue;
        report(model::span_inside(*statement, word->begin, word->end), judging, written)
            .help("say by what others would know it, or leave it to the rubric");
    }
}

} // namespace

extern constinit const Rule evaluative_word{
    .kind = {.slug = "competency/evaluative-word",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a competency describes, and leaves judging to the rubric",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
    .parameters = {&accepted_words},
};

} // namespace credsmith::check::competency
