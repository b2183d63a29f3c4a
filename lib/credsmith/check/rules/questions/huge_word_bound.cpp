// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A question that allows or demands an answer of many pages.
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>

namespace credsmith::check::questions {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::int64_t> huge{
    "`{}` words are more than a candidate can write and an assessor can read"};

constexpr Parameter most_words =
    whole_number("most_words", 2000, {50, 20000}, "how many words an answer may be asked to have");

/// Bounds that cross each other have a finding of their own.
bool are_crossed(const model::WordBounds& words) {
    return words.min && words.max && words.min->value > words.max->value;
}

void check(const Subject<model::Prompt>& subject, const Reporter& report) {
    const std::optional<model::WordBounds>& words = subject.item.words;
    if (!words || words->is_damaged || are_crossed(*words)) return;
    const model::Maybe<std::int64_t>& bound = words->max ? words->max : words->min;
    const auto most = static_cast<std::int64_t>(subject.options.whole_number(most_words));
    if (!bound || bound->value <= most) return;
    report(bound->span, huge, bound->value)
        .help(fmt::format(
            "an answer has at most {} words; what is longer is an artifact of its own", most));
}

} // namespace

extern constinit const Rule huge_word_bound{
    .kind = {.slug = "questions/huge-word-bound",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "an answer has at most 2000 words",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&most_words},
};

} // namespace credsmith::check::questions
