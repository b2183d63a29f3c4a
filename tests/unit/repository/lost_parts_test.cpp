// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// One mistake, one finding: linking is silent about what reading lost, and about what is reported
// under another name already.
#include "credsmith/repository/file_uses.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

namespace credsmith::repository {
namespace {

std::vector<std::string> slugs(const test::BuiltRepository& built) {
    std::vector<std::string> all;
    for (const diagnostic::Diagnostic& finding : built.findings)
        all.emplace_back(finding.kind->slug);
    return all;
}

using Slugs = std::vector<std::string>;

const std::string credential = "kind: credential\n"
                               "id: exit-tickets\n"
                               "title: Exit Tickets\n";

const std::string with_rubric = credential + "scale: two-level\n"
                                             "submission:\n"
                                             "  parts:\n"
                                             "    - kind: artifacts\n"
                                             "      artifacts:\n"
                                             "        - title: Tickets\n"
                                             "          rubric:\n"
                                             "            criteria:\n"
                                             "              - title: Piles\n"
                                             "                cells: {missing: No, shown: Yes}\n";

std::string scale(const std::string& levels) {
    return "kind: scale\nid: two-level\ntitle: Two levels\n" + levels + "passes: shown\n";
}

TEST_CASE("levels are unknown only if all levels of the scale could be read") {
    const std::string low = "levels:\n  - {id: low, name: Low}\n";
    CHECK(slugs(test::build_repository(
              {{"scales/two.yaml", scale(low + "  - {id: shown, name: Shown}\n")},
               {"a.yaml", with_rubric}})) == Slugs{"rubric/unknown-level"});
    CHECK(
        slugs(test::build_repository({{"scales/two.yaml", scale(low + "  - {id: shown, nam: A}\n")},
                                      {"a.yaml", with_rubric}}))
            .empty());
    CHECK(slugs(test::build_repository(
                    {{"scales/two.yaml", "kind: scale\nid: two-level\nlevels: many\n"},
                     {"a.yaml", with_rubric}}))
              .empty());
}

TEST_CASE("a level in the place of another is one mistake, neither an order nor a gap") {
    const std::string cells = "cells: {missing: No, shown: Yes}";
    std::string repeated = with_rubric;
    repeated.replace(repeated.find(cells), cells.size(),
                     "cells: {shown: Yes, middle: Half, Shown: No}");
    const std::string levels = "levels:\n  - {id: missing, name: Missing}\n"
                               "  - {id: middle, name: Middle}\n  - {id: shown, name: Shown}\n";
    CHECK(slugs(test::build_repository({{"scales/two.yaml", scale(levels)},
                                        {"a.yaml", repeated}})) == Slugs{"rubric/unknown-level"});
}

TEST_CASE("codes are unknown only if all standards of the framework could be read") {
    const std::string aligned = credential + "alignments: [{framework: f, code: B}]\n";
    const std::string framework = "kind: framework\nid: f\nnodes:\n  - {code: A, name: A}\n";
    CHECK(slugs(test::build_repository({{"f.yaml", framework}, {"a.yaml", aligned}})) ==
          Slugs{"alignment/unknown-code"});
    CHECK(slugs(test::build_repository(
                    {{"f.yaml", framework + "  - {cod: B, name: B}\n"}, {"a.yaml", aligned}}))
              .empty());
}

TEST_CASE("of two files with one id, the one that is called so has it") {
    const auto built = test::build_repository(
        {{"copy.yaml", credential}, {"exit-tickets.yaml", credential}, {"more.yaml", credential}});
    REQUIRE(slugs(built) == Slugs{"identity/duplicate-id", "identity/duplicate-id"});
    CHECK(built.sources->at(built.findings[0].span.source).path == "copy.yaml");
    CHECK(built.sources->at(built.findings[1].span.source).path == "more.yaml");
}

TEST_CASE("an id that two files have by the same right leads to none of them") {
    const std::string stack = "kind: stack\nid: tickets\ntitle: Tickets\n"
                              "requires: {all: [exit-tickets, entry-tickets]}\n";
    const auto target_of_first = [&](const std::string& path) {
        const auto built = test::build_repository(
            {{"a.yaml", credential}, {path, credential}, {"stacks/tickets.yaml", stack}});
        CHECK(slugs(built) == Slugs{"identity/duplicate-id"});
        return built.repository.stacks.front().group->all.front().ref->target;
    };
    CHECK(!target_of_first("b.yaml"));
    CHECK(target_of_first("exit-tickets/credential.yaml"));
}

TEST_CASE("fields of the author's own damage nothing") {
    const auto built = test::build_repository(
        {{"a.yaml", credential + "x-owner: us\nworkload: {typical: 3, x-note: about}\n"}});
    CHECK(built.findings.empty());
    CHECK(!built.repository.credentials.front().is_damaged);
    CHECK(!built.repository.credentials.front().workload->is_damaged);
}

TEST_CASE("two lists of references with one id are reported, and none needs one") {
    const std::string list = "kind: references\nitems: []\n";
    CHECK(test::build_repository({{"r.yaml", list}, {"s.yaml", list}}).findings.empty());
    const auto built =
        test::build_repository({{"r.yaml", list + "id: r\n"}, {"s.yaml", list + "id: r\n"}});
    REQUIRE(slugs(built) == Slugs{"identity/duplicate-id"});
    CHECK(built.findings.front().message == "`r` is the id of two reference lists");
}

TEST_CASE("a link that no platform can open is not a missing file as well") {
    const auto built = test::build_repository(
        {{"a.yaml",
          credential + "rationale: 'A [form](forms\\form.docx) and a [log](log.md).'\n"}});
    CHECK(slugs(built) == Slugs{"links/missing-file", "links/forbidden-destination"});
    const auto uses = file_uses(built.repository.credentials.front(), built.repository.index.paths);
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().written == "log.md");
}

} // namespace
} // namespace credsmith::repository
