// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/query.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

namespace credsmith::repository {
namespace {

using Slugs = std::vector<std::string>;

Slugs slugs(const test::BuiltRepository& built) {
    Slugs all;
    for (const diagnostic::Diagnostic& finding : built.findings)
        all.emplace_back(finding.kind->slug);
    return all;
}

const std::string shared =
    "kind: rubric\n"
    "id: talk\n"
    "title: Talk\n"
    "scale: three-level\n"
    "criteria:\n"
    "  - {id: goal, title: Goal, cells: {developing: a, basic: b, proficient: c}}\n"
    "  - {title: Waiting, cells: {developing: d, basic: e, proficient: f}}\n";

/// A credential with one artifact for each of `rubrics`: `log`, `plan`.
std::string credential(const std::vector<std::string>& rubrics) {
    const std::vector<std::string> ids{"log", "plan"};
    std::string text = "kind: credential\nid: coaching\ntitle: Coaching\n"
                       "submission:\n  parts:\n    - kind: artifacts\n      artifacts:\n";
    for (std::size_t i = 0; i < rubrics.size(); ++i)
        text += "        - {id: " + ids[i] + ", title: T, rubric: " + rubrics[i] + "}\n";
    return text;
}

test::BuiltRepository build(const std::vector<std::string>& rubrics,
                            const std::string& rubric = shared) {
    return test::build_repository(
        {{"credentials/a.yaml", credential(rubrics)}, {"rubrics/talk.yaml", rubric}});
}

/// The criteria as `id <- evidence, evidence`.
std::vector<std::string> criteria(const test::BuiltRepository& built) {
    std::vector<std::string> all;
    for (const RubricUse& use : rubrics(built.repository.credentials.front()))
        for (const model::Criterion& criterion : use.rubric->criteria) {
            std::string line = criterion.id->value + " <-";
            for (const auto& evidence : criterion.evidence)
                line += " " + evidence.id.value;
            all.push_back(line);
        }
    return all;
}

TEST_CASE("a shared rubric judges what it stands under") {
    const auto built = build({"talk"});
    CHECK(slugs(built).empty());
    CHECK(criteria(built) == Slugs{"goal <- log", "waiting <- log"});
}

TEST_CASE("who uses a shared rubric can say what its criteria judge") {
    const auto built = build({"{use: talk, evidence: {goal: [log, part1]}}"});
    CHECK(slugs(built).empty());
    CHECK(criteria(built) == Slugs{"goal <- log part1", "waiting <- log"});
}

TEST_CASE("the second use of a shared rubric has ids of its own") {
    const auto built = build({"talk", "talk"});
    CHECK(slugs(built).empty());
    CHECK(criteria(built) ==
          Slugs{"goal <- log", "waiting <- log", "plan-goal <- plan", "plan-waiting <- plan"});
}

TEST_CASE("ids of a second use are no longer than ids may be, and remain apart") {
    const std::string near(62, 'n');
    const std::string twins = shared + "  - {id: " + near +
                              "a, title: A, cells: {developing: g, basic: h, "
                              "proficient: i}}\n  - {id: " +
                              near +
                              "b, title: B, cells: {developing: g, "
                              "basic: h, proficient: i}}\n";
    const auto built = build({"talk", "talk"}, twins);
    CHECK(slugs(built).empty());
    for (const std::string& each : criteria(built))
        CHECK(each.find(' ') <= 63);
}

TEST_CASE("a shared rubric that does not exist is one finding") {
    const auto built = build({"talks"});
    CHECK(slugs(built) == Slugs{"links/unknown-id"});
    CHECK(built.findings.front().message == "`talks` is not the id of any rubric");
}

TEST_CASE("a criterion or an artifact that does not exist is reported where it is written") {
    const auto built = build({"{use: talk, evidence: {gaol: [log], waiting: [plans]}}", "talk"});
    REQUIRE(slugs(built) == Slugs{"links/unknown-id", "links/unknown-id"});
    CHECK(built.sources->cut(built.findings[0].span) == "gaol");
    CHECK(built.sources->cut(built.findings[1].span) == "plans");
}

TEST_CASE("a criterion that is called like something of the credential is reported at the use") {
    const std::string clash = shared + "  - {id: log, title: Log, cells: {developing: g, basic: h, "
                                       "proficient: i}}\n";
    const auto built = build({"talk"}, clash);
    REQUIRE(slugs(built) == Slugs{"identity/duplicate-id"});
    CHECK(built.sources->cut(built.findings.front().span) == "talk");
}

TEST_CASE("two criteria with one id are reported in the shared rubric alone") {
    const std::string twice = shared +
                              "  - {id: goal, title: Aim, cells: {developing: g, basic: h, "
                              "proficient: i}}\n";
    const auto built = build({"talk", "talk"}, twice);
    REQUIRE(slugs(built) == Slugs{"identity/duplicate-id"});
    CHECK(built.sources->at(built.findings.front().span.source).path == "rubrics/talk.yaml");
}

TEST_CASE("a rubric without a scale is judged on that of the credential, levels by name") {
    const std::string own = "kind: scale\nid: own\ntitle: Own\nlevels: [{id: low, name: Low}, "
                            "{id: high, name: High}]\npasses: high\n";
    const auto built = test::build_repository(
        {{"credentials/a.yaml", credential({"talk"}) + "scale: own\n"},
         {"rubrics/talk.yaml", "kind: rubric\nid: talk\ntitle: T\ncriteria: [{id: goal, title: G, "
                               "cells: {High: a, Low: b}}]\n"},
         {"scales/own.yaml", own}});
    CHECK(slugs(built).empty());
}

TEST_CASE("indicators need neither a scale nor cells") {
    const auto built = build({"{type: indicators, criteria: [{title: There}, {title: Dated, cells: "
                              "{Not met: No date.}}]}"});
    CHECK(slugs(built).empty());
    const auto uses = rubrics(built.repository.credentials.front());
    const model::Scale* scale =
        scale_of(built.repository, built.repository.credentials.front(), *uses.front().rubric);
    REQUIRE(scale != nullptr);
    CHECK(passing_level(*scale, uses.front().rubric->criteria.front()) == 1U);
}

} // namespace
} // namespace credsmith::repository
