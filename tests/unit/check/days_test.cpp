// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What all rules about days have in common. Their edges stand in their golden folders.
#include "unit/check/findings.h"

#include <array>

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// What rules that know the day find in one credential full of days; `overdue` and `old` are over
/// in 2026, the others cannot be in 1970.
constexpr auto slugs = std::to_array<std::string_view>({
    "identity/expired-award",
    "identity/future-day",
    "identity/overdue-review",
    "identity/past-validity",
    "metadata/ended-recognition",
    "research/future-year",
    "research/no-recent-work",
});

Files dated() {
    return credential("published", "expiry: 2024-06-30\n"
                                   "dates: {created: 2019-05-02, last_reviewed: 2020-03-31, "
                                   "valid_until: 2024-06-30}\n"
                                   "recognitions: [{until: 2024-06-30}]\n"
                                   "references: [{key: a, year: 2007}]\n");
}

check::Options on(std::string day) {
    check::Options options = everything();
    options.as_of = std::move(day);
    return options;
}

/// The rules that say something on a day.
std::vector<std::string_view> heard_on(const std::string& day) {
    const BuiltRepository built = build_repository(dated());
    std::vector<std::string_view> heard;
    for (const std::string_view slug : slugs)
        if (!run_rule(slug, built, on(day)).empty()) heard.push_back(slug);
    return heard;
}

} // namespace

TEST_CASE("what is over, and what cannot have been yet, depends on the day") {
    CHECK(heard_on("2026-09-01") ==
          std::vector<std::string_view>{"identity/expired-award", "identity/overdue-review",
                                        "identity/past-validity", "metadata/ended-recognition",
                                        "research/no-recent-work"});
    CHECK(heard_on("1970-01-01") ==
          std::vector<std::string_view>{"identity/future-day", "research/future-year"});
}

TEST_CASE("where no day is known, no rule speaks of days") {
    CHECK(heard_on("").empty());
}

TEST_CASE("a rule that speaks of the day is no error, and names the day outside backticks") {
    const BuiltRepository built = build_repository(dated());
    for (const std::string day : {"2026-09-01", "1970-01-01"}) {
        for (const std::string_view slug : slugs) {
            for (const auto& finding : run_rule(slug, built, on(day))) {
                CHECK_MESSAGE(finding.severity != diagnostic::Severity::error, finding.message);
                CHECK_MESSAGE(finding.message.find(" " + day) != std::string::npos,
                              finding.message);
            }
        }
    }
}

TEST_CASE("a day that is none is left to the finding it has already") {
    const Files broken = credential("published", "expiry: 2024-06-31\n"
                                                 "dates: {last_reviewed: soon, valid_until: 2024}\n"
                                                 "recognitions: [{until: last year}]\n");
    const BuiltRepository built = build_repository(broken);
    for (const std::string_view slug : slugs)
        CHECK(run_rule(slug, built, on("2026-09-01")).empty());
}
