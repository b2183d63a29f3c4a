// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Word bounds that no answer can keep: a smallest number above the largest, or none at all.
#include "credsmith/check/rule.h"

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::ReplaceText;
using diagnostic::Severity;

constexpr Message<std::int64_t, std::int64_t> crossed{
    "no answer has at least {} and at most {} words"};
constexpr Message<> nothing_allowed{"this allows no words at all"};

/// The two numbers can change places, but where they are written as one text.
void report_crossed(const model::WordBounds& words, const Reporter& report) {
    const auto& [min, min_span, min_origin] = *words.min;
    const auto& [max, max_span, max_origin] = *words.max;
    const auto finding = report(words.span, crossed, min, max);
    finding.help("the smaller number comes first: `words=150..300` in braces, "
                 "`words: 150..300` as a field");
    if (min_span.begin == max_span.begin) return;
    finding.fix(
        {"let the two change places",
         diagnostic::Safety::unsafe,
         {ReplaceText{min_span, std::to_string(max)}, ReplaceText{max_span, std::to_string(min)}}});
}

void check(const Subject<model::Prompt>& subject, const Reporter& report) {
    const std::optional<model::WordBounds>& words = subject.item.words;
    if (!words || words->is_damaged || !words->max) return;
    if (words->max->value <= 0)
        report(words->max->span, nothing_allowed).help("write how many words an answer may have");
    else if (words->min && words->min->value > words->max->value)
        report_crossed(*words, report);
}

} // namespace

extern constinit const Rule impossible_word_bound{
    .kind = {.slug = "questions/impossible-word-bound",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "word bounds leave room for an answer",
             .since = "0.1",
             .preset = Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::questions
