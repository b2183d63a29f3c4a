// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A framework without a year: nobody knows which edition is meant.
#include "credsmith/check/rule.h"

#include <algorithm>
#include <cstddef>

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> undated{"nothing says which edition of `{}` is meant"};

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// Whether a text names a year or an edition: 2013, 1.2, v3.
bool names_an_edition(std::string_view text) {
    return std::ranges::any_of(text, is_digit);
}

void check(const Subject<model::Alignment>& subject, const Reporter& report) {
    const model::Alignment& alignment = subject.item;
    // A framework in the repository has its year there.
    if (!alignment.framework || alignment.framework->target || alignment.framework_version) return;
    if (!alignment.name || !alignment.url) return; // it leads nowhere, which was reported
    const model::Text& framework = alignment.framework->id;
    if (names_an_edition(framework.value) || names_an_edition(alignment.url->value)) return;
    report(framework.span, undated, framework.value)
        .help("write `framework_version`, the year of the edition or its number");
}

} // namespace

extern constinit const Rule missing_year{
    .kind = {.slug = "alignment/missing-year",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "an alignment says which edition of the framework it means",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::alignment
