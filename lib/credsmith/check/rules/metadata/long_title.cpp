// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A title that platforms cut off.
#include "credsmith/check/length.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> lengthy{"this title has {} characters"};

constexpr Parameter most_characters =
    whole_number("most_characters", 100, {10, 1000}, "how many characters a title may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeText& title = subject.item.title;
    if (!title) return;
    const std::size_t length = length_of(title->value);
    if (length <= subject.options.whole_number(most_characters)) return;
    report(title->span, lengthy, length)
        .help("name it in a few words, and say the rest in the summary");
}

} // namespace

extern constinit const Rule long_title{
    .kind = {.slug = "metadata/long-title",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the title of a credential has at most 100 characters",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_characters},
};

} // namespace credsmith::check::metadata
