// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A credential that rests on old works only. One that is recent is enough: classics may stay.
#include "credsmith/check/entity.h"
#include "credsmith/check/in_words.h"
#include "credsmith/check/reference_year.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <optional>
#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string, std::string_view> old{
    "the newest work is of `{}`, more than {} years before {}"};

constexpr Parameter most_years =
    whole_number("most_years", 10, {1, 100}, "how many years old the newest work may be");

/// The newest of some works, and when it came out.
struct Newest {
    const model::Reference* work = nullptr;
    PlacedYear year{};
};

/// Nothing where a work has no year: it may be recent.
std::optional<Newest> newest_of(const std::vector<const model::Reference*>& works) {
    Newest newest;
    for (const model::Reference* work : works) {
        const auto year = year_of(*work);
        if (!year) return std::nullopt;
        if (newest.work == nullptr || year->digits > newest.year.digits) newest = {work, *year};
    }
    return newest.work == nullptr ? std::nullopt : std::optional{newest};
}

bool is_own(const model::Reference* work, const model::Credential& credential) {
    return std::ranges::any_of(credential.references,
                               [&](const model::Reference& own) { return &own == work; });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    const std::string_view today = subject.options.as_of();
    if (today.empty() || !is_whole(credential)) return;
    const auto newest = newest_of(repository::bibliography(subject.repository, credential));
    const std::size_t years = subject.options.whole_number(most_years);
    if (!newest || leading_year(newest->year.digits) + years >= leading_year(today)) return;
    // A shared work is the newest of one credential, and one of many for the next.
    const bool stands_here = is_own(newest->work, credential);
    auto finding = report(stands_here ? newest->year.span : place_of(credential), old,
                          newest->year.digits, in_words(years), today);
    if (!stands_here) finding.label(newest->year.span, "the newest");
    finding.help("classics may stay: add one work that says what has been found since");
}

} // namespace

extern constinit const Rule no_recent_work{
    .kind = {.slug = "research/no-recent-work",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::off, Severity::warning, Severity::warning, Severity::warning},
             .summary = "at least one work is of the last ten years",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
    .parameters = {&most_years},
};

} // namespace credsmith::check::research
