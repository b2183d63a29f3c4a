// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A scale with more levels than an assessor can tell apart.
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <cstddef>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::size_t> crowded{"this scale has {} levels"};

constexpr Parameter most_levels =
    whole_number("most_levels", 5, {2, 7}, "how many levels a scale may have");
constexpr std::size_t most_allowed = 7; ///< by the language; more are another finding

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    const std::size_t most = subject.options.whole_number(most_levels);
    for (const model::Scale& scale : subject.item.scales) {
        const std::size_t levels = scale.levels.size();
        if (scale.is_damaged || !scale.title || levels <= most || levels > most_allowed) continue;
        report(scale.title->span, crowded, levels)
            .help(
                fmt::format("keep {} at most, and give up those that no rubric needs to tell apart",
                            in_words(most)));
    }
}

} // namespace

extern constinit const Rule too_many_levels{
    .kind = {.slug = "rubric/too-many-levels",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a scale has at most five levels",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
    .parameters = {&most_levels},
};

} // namespace credsmith::check::rubric
