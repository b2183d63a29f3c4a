// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency whose verb does not fit the number of its actor.
#include "credsmith/check/rule.h"
#include "credsmith/check/statement.h"
#include "credsmith/check/words.h"

#include <optional>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> disagreeing{"`{}` and `{}` do not agree"};

struct Grammar {
    const WordList& articles;
    const WordList& actors;
    const WordList& several_actors;
    const WordList& verbs_of_one;
    const WordList& verbs_of_several;
};

std::optional<Grammar> grammar_of(std::string_view language) {
    const auto lists = find_word_lists(language, "articles", "actors", "several-actors",
                                       "verbs-of-one", "verbs-of-several");
    if (!lists) return std::nullopt;
    const auto& [articles, actors, several_actors, of_one, of_several] = *lists;
    return Grammar{*articles, *actors, *several_actors, *of_one, *of_several};
}

/// The verb has to follow the actor at once: behind `can` and `will` it has one form only.
void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const auto grammar = grammar_of(subject.language);
    const model::MaybeText& statement = subject.item.statement;
    if (!grammar || !statement) return;
    const std::string_view text = statement->value;
    Statement reader{text};
    reader.skip(grammar->articles);
    const auto actor = reader.skip(grammar->actors);
    if (!actor) return;
    const bool are_several = grammar->several_actors.match(text, actor->begin) == actor->end;
    const auto verb = reader.find(are_several ? grammar->verbs_of_one : grammar->verbs_of_several);
    if (!verb) return;
    report(model::span_inside(*statement, actor->begin, verb->end), disagreeing,
           text.substr(actor->begin, actor->end - actor->begin),
           text.substr(verb->begin, verb->end - verb->begin))
        .help("one educator identifies, several educators identify; change the noun or the verb");
}

} // namespace

extern constinit const Rule disagreeing_verb{
    .kind = {.slug = "competency/disagreeing-verb",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the verb of a competency agrees with its actor",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
