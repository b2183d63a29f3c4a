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

constexpr std::size_t most_characters = 500;

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeText& summary = subject.item.summary;
    if (!summary) return;
    const std::size_t length = length_of(summary->value);
    if (length <= most_characters) return;
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
};

} // namespace credsmith::check::metadata
