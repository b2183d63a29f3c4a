// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A key method that is described, and not done by anybody.
#include "credsmith/check/author_texts.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> described{
    "the key method says `{}`, and nothing that somebody does"};

/// Whether an actor stands before a word, which then is what they do, whatever list has it.
bool has_acting_educator(const AuthorText& text, const WordList& actors, const WordList& being) {
    return std::ranges::any_of(phrases_in(text, actors), [&](syntax::Range actor) {
        const std::size_t next = text.text.find_first_not_of(' ', actor.end);
        return next != std::string_view::npos && next > actor.end && !being.match(text.text, next);
    });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto lists =
        find_word_lists(subject.language, "phrases-of-being", "action-verbs", "actors");
    const auto& method = subject.item.key_method;
    if (!lists || !method || !method->statement) return;
    const auto& [being, actions, actors] = *lists;
    const AuthorText text = author_text(*method->statement);
    const std::vector<syntax::Range> found = phrases_in(text, *being);
    if (found.empty() || !phrases_in(text, *actions).empty()) return;
    if (has_acting_educator(text, *actors, *being)) return;
    const syntax::Range first = found.front();
    report(text.span(first.begin, first.end), described,
           text.text.substr(first.begin, first.end - first.begin))
        .help("say what the educator does, step by step: asks, waits, listens, responds");
}

} // namespace

extern constinit const Rule method_without_action{
    .kind = {.slug = "competency/method-without-action",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "the key method says what somebody does",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::competency
