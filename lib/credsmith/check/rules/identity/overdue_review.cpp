// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A published credential that nobody has read again for long.
#include "credsmith/check/day.h"
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <string>

namespace credsmith::check::identity {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string, std::string_view> overdue{
    "the last review was on `{}`, more than {} months before {}"};

constexpr Parameter most_months =
    whole_number("most_months", 12, {1, 120}, "after how many months a review is due");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& dates = subject.item.dates;
    const std::string_view today = subject.options.as_of();
    if (subject.status != model::Status::published || !dates || today.empty()) return;
    const std::size_t months = subject.options.whole_number(most_months);
    const model::MaybeText& reviewed = dates->last_reviewed;
    if (!is_before(reviewed, base::months_before(today, months))) return;
    report(reviewed->span, overdue, reviewed->value, in_words(months), today)
        .help("read all of it again, follow its links, and write the new day");
}

} // namespace

extern constinit const Rule overdue_review{
    .kind = {.slug = "identity/overdue-review",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a published credential is reviewed once a year",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
    .parameters = {&most_months},
};

} // namespace credsmith::check::identity
