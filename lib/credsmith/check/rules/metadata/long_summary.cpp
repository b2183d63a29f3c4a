// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A summary that platforms cut off or refuse.
#include "credsmith/check/length.h"
#include "credsmith/check/rule.h"

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> lengthy{"this summary has {} characters"};

constexpr Parameter most_characters =
    whole_number("most_characters", 500, {50, 10000}, "how many characters a summary may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeText& summary = subject.item.summary;
    if (!summary) return;
    const std::size_t length = length_of(summary->value);
    if (length <= subject.options.whole_number(most_characters)) return;
    report(summary->span, lengthy, length)
        .help("keep what somebody needs to decide whether to read on");
}

} // namespace

extern constinit const Rule long_summary{
    .kind = {.slug = "metadata/long-summary",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a summary has at most 500 characters",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_characters},
};

} // namespace credsmith::check::metadata
