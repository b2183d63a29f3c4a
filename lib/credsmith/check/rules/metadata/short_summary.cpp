// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A summary that says nothing.
#include "credsmith/check/length.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> short_summary{"`{}` is too short to say what this is"};

constexpr Parameter fewest_characters =
    whole_number("fewest_characters", 15, {2, 500}, "how many characters a summary has at least");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeText& summary = subject.item.summary;
    if (!summary || summary->empty()) return;
    if (length_of(summary->value) >= subject.options.whole_number(fewest_characters)) return;
    report(summary->span, short_summary, summary->value)
        .help("say in a sentence what somebody who holds this can do");
}

} // namespace

extern constinit const Rule short_summary{
    .kind = {.slug = "metadata/short-summary",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a summary has at least 15 characters",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&fewest_characters},
};

} // namespace credsmith::check::metadata
