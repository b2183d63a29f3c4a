// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A competency that does not begin with who acts.
#include "credsmith/check/accepted.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/statement.h"
#include "credsmith/check/words.h"

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unnamed{
    "this competency begins with `{}`, and not with who acts"};

constexpr Parameter accepted_openings =
    words("accepted_openings", "words that name who acts where you are");

/// A list of beginnings, not of actors: there are more actors than any list has.
void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const auto lists = find_word_lists(subject.language, "openers-without-actor", "actors");
    const model::MaybeText& statement = subject.item.statement;
    if (!lists || !statement) return;
    const auto& [openers, actors] = *lists;
    const std::string_view text = statement->value;
    Statement reader{text};
    if (subject.item.actor && reader.find(WordList{subject.item.actor->value})) return;
    const auto opener = reader.skip(*openers);
    if (!opener || reader.find(*actors)) return; // "Student teachers plan ..."
    const std::string_view written = text.substr(opener->begin, opener->end - opener->begin);
    if (is_accepted(subject.options.words(accepted_openings), written)) return;
    report(model::span_inside(*statement, opener->begin, opener->end), unnamed, written)
        .help("begin with who earns it and what they do: `The educator plans ...`, or `Plans ...`");
}

} // namespace

extern constinit const Rule unnamed_actor{
    .kind = {.slug = "competency/unnamed-actor",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a competency begins with who acts, or with the verb",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
    .parameters = {&accepted_openings},
};

} // namespace credsmith::check::competency
