// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency whose main verb names something that goes on inside a head.
#include "credsmith/check/accepted.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/statement.h"
#include "credsmith/check/words.h"

#include <optional>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> vague{"`{}` names nothing that an assessor could see"};

constexpr Parameter accepted_verbs =
    words("accepted_verbs", "verbs that your assessors know how to see");

/// The lists that lead to the main verb of a statement.
struct Grammar {
    const WordList& articles;
    const WordList& actors;
    const WordList& auxiliaries;
    const WordList& vague_verbs;
};

std::optional<Grammar> grammar_of(std::string_view language) {
    const auto lists =
        find_word_lists(language, "articles", "actors", "auxiliaries", "vague-verbs");
    if (!lists) return std::nullopt;
    const auto& [articles, actors, auxiliaries, vague_verbs] = *lists;
    return Grammar{*articles, *actors, *auxiliaries, *vague_verbs};
}

/// The main verb, if it is a vague one. It follows the actor, or stands first; a statement with
/// another beginning ("Teachers who know ...") is not judged.
std::optional<syntax::Range> vague_main_verb(const model::Competency& competency,
                                             const Grammar& grammar) {
    Statement statement{competency.statement->value};
    const bool has_article = statement.skip(grammar.articles).has_value();
    const bool has_actor =
        (competency.actor && statement.skip(WordList{competency.actor->value})) ||
        statement.skip(grammar.actors);
    if (has_article && !has_actor) return std::nullopt;
    while (statement.skip(grammar.auxiliaries)) {
    }
    return statement.find(grammar.vague_verbs);
}

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const auto grammar = grammar_of(subject.language);
    const model::MaybeText& statement = subject.item.statement;
    if (!grammar || !statement) return;
    const auto verb = vague_main_verb(subject.item, *grammar);
    if (!verb) return;
    const std::string_view written =
        std::string_view{statement->value}.substr(verb->begin, verb->end - verb->begin);
    if (is_accepted(subject.options.words(accepted_verbs), written)) return;
    report(model::span_inside(*statement, verb->begin, verb->end), vague, written)
        .help("say what the educator does with it: plans, compares, adapts, explains, leads");
}

} // namespace

extern constinit const Rule vague_verb{
    .kind = {.slug = "competency/vague-verb",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the main verb of a competency names something that can be seen",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&accepted_verbs},
};

} // namespace credsmith::check::competency
