// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A statement of a competency that holds a second one.
#include "credsmith/check/rule.h"
#include "credsmith/check/statement.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <optional>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> second{"`{}` begins a second competency"};

/// What is needed to see that a sentence begins again.
struct Grammar {
    const WordList& articles;
    const WordList& actors;
    const WordList& auxiliaries;
    const WordList& verbs_of_one;
    const WordList& verbs_of_several;
    const WordList& joints;
    const WordList& joints_of_more;
};

std::optional<Grammar> grammar_of(std::string_view language) {
    const auto lists =
        find_word_lists(language, "articles", "actors", "auxiliaries", "verbs-of-one",
                        "verbs-of-several", "joints", "joints-of-more");
    if (!lists) return std::nullopt;
    const auto& [articles, actors, auxiliaries, of_one, of_several, joints, of_more] = *lists;
    return Grammar{*articles, *actors, *auxiliaries, *of_one, *of_several, *joints, *of_more};
}

/// A verb: two of them that share an actor are one competency as often as two, and so a joint alone
/// says nothing. What says it is an actor that stands there again, or a mark or word for more.
std::optional<std::size_t> end_of_clause(std::string_view text, std::size_t begin, bool is_strong,
                                         const Grammar& grammar) {
    Statement reader{text.substr(begin)};
    reader.skip(grammar.joints); // "; and"
    reader.skip(grammar.articles);
    const bool has_actor = reader.skip(grammar.actors).has_value();
    if (!has_actor && !is_strong) return std::nullopt;
    auto verb = reader.find(grammar.verbs_of_one);
    if (!verb) verb = reader.find(grammar.verbs_of_several);
    if (!verb && has_actor) verb = reader.find(grammar.auxiliaries);
    return verb ? std::optional{begin + verb->end} : std::nullopt;
}

/// Where the joint that stands at `offset`, behind something, ends, and whether it announces more.
struct Joint {
    std::size_t end;
    bool is_strong;
};

std::optional<Joint> joint_at(std::string_view text, std::size_t offset, const Grammar& grammar) {
    if (text[offset] == ';') return Joint{offset + 1, true};
    if (text[offset - 1] != ' ') return std::nullopt;
    if (const auto end = grammar.joints_of_more.match(text, offset)) return Joint{*end, true};
    if (const auto end = grammar.joints.match(text, offset)) return Joint{*end, false};
    return std::nullopt;
}

std::optional<syntax::Range> second_clause(std::string_view text, const Grammar& grammar) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        const auto joint = joint_at(text, i, grammar);
        if (!joint) continue;
        if (const auto end = end_of_clause(text, joint->end, joint->is_strong, grammar))
            return syntax::Range{i, *end};
    }
    return std::nullopt;
}

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const auto grammar = grammar_of(subject.language);
    const model::MaybeText& statement = subject.item.statement;
    if (!grammar || !statement) return;
    const std::string_view text = statement->value;
    const auto clause = second_clause(text, *grammar);
    if (!clause) return;
    report(model::span_inside(*statement, clause->begin, clause->end), second,
           text.substr(clause->begin, clause->end - clause->begin))
        .help("say what is certified in one sentence with one actor, or make two credentials");
}

} // namespace

extern constinit const Rule second_statement{
    .kind = {.slug = "competency/second-statement",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a competency is one thing that somebody can do",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
