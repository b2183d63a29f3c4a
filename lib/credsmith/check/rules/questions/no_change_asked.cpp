// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A reflection that asks for no change: not in students, not in the candidate, not in what comes
// next.
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> unasked{"no question of this reflection asks what has changed or comes next"};

/// What stands in another file may say it.
bool says(const model::MaybeRichText& text, const WordList& words) {
    return text && (text->is_file || words.find(text->markdown.text));
}

/// Whether a question says it, what stands above all of them, or what an answer has to show.
bool asks_for(const model::Part& part, const WordList& words) {
    return part.rubric || says(part.intro, words) || says(part.criteria, words) ||
           std::ranges::any_of(part.prompts, [&](const model::Prompt& prompt) {
               return prompt.is_damaged || says(prompt.text, words);
           });
}

void check(const Subject<model::Part>& subject, const Reporter& report) {
    const model::Part& part = subject.item;
    const WordList* words = find_word_list(subject.language, "words-of-change");
    if (words == nullptr || part.prompts.empty()) return;
    if (!part.kind || part.kind->value != model::PartKind::reflection) return;
    if (asks_for(part, *words)) return;
    const model::Prompt& last = part.prompts.back();
    report(last.text ? last.text->span : last.span, unasked)
        .help("ask what students gained by it, what surprised the candidate, or what will be "
              "different next time");
}

} // namespace

extern constinit const Rule no_change_asked{
    .kind = {.slug = "questions/no-change-asked",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a reflection asks what has changed, or what comes next",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::questions
