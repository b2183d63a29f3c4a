// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that can be answered with yes or no.
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> closed{
    "a question that opens with `{}` is answered by yes or no"};

/// One sentence, and a question. Another one before or behind it may ask for the rest.
bool is_one_question(std::string_view text) {
    return text.ends_with('?') && text.find_first_of(".?!:;") == text.size() - 1;
}

void check(const Subject<model::Prompt>& subject, const Reporter& report) {
    const auto lists = find_word_lists(subject.language, "yes-no-openers", "open-question-words");
    if (!lists || !subject.item.text) return;
    const auto& [openers, open_words] = *lists;
    const std::string_view text = subject.item.text->markdown.text;
    const auto end = openers->match(text, 0);
    if (!end || !is_one_question(text) || open_words->find(text, *end)) return;
    report(model::span_inside(*subject.item.text, {0, *end}), closed, text.substr(0, *end))
        .help("ask how, why or in what way, and for what an assessor can see");
}

} // namespace

extern constinit const Rule yes_or_no{
    .kind = {.slug = "questions/yes-or-no",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a question asks for more than yes or no",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::questions
