// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

constexpr std::string_view items = "components: [{title: First step}]\n"
                                   "resources: [{title: A film}]\n"
                                   "submission:\n"
                                   "  parts:\n"
                                   "    - prompts: [{text: What changed}]\n"
                                   "      artifacts:\n"
                                   "        - title: Log\n"
                                   "          rubric: {criteria: [{title: Use}]}\n";

} // namespace

TEST_CASE("ids that follow from words are errors from approval on") {
    const Lines expected{
        "error `First step` this component has no written id",
        "error `A film` this resource has no written id",
        "error `What changed` this question has no written id",
        "error `Log` this artifact has no written id",
        "error `Use` this criterion has no written id",
    };
    CHECK(lines_of("identity/implicit-id", credential("approved", items)) == expected);
    CHECK(lines_of("identity/implicit-id", credential("retired", items)) == expected);
    CHECK(lines_of("identity/implicit-id", credential("draft", items)).empty());
    CHECK(lines_of("identity/implicit-id", credential("in_review", items)).empty());
}

TEST_CASE("the fix writes the id that the item has now") {
    const BuiltRepository built =
        build_repository(credential("published", "components: [{title: First step}]\n"));
    const auto findings = run_rule("identity/implicit-id", built);
    REQUIRE(findings.size() == 1);
    const diagnostic::Fix& fix = findings.front().fixes.front();
    CHECK(fix.safety == diagnostic::Safety::safe);
    const auto& change = std::get<diagnostic::SetAttribute>(fix.changes.front());
    CHECK(built.sources->cut(change.item) == "{title: First step}");
    CHECK(change.name == "id");
    CHECK(change.value == "first-step");
}

TEST_CASE("written ids, parts and rubrics are no finding") {
    CHECK(lines_of("identity/implicit-id",
                   credential("published", "components: [{id: one, title: First step}]\n"
                                           "submission: {parts: [{rubric: {title: R}}]}\n"))
              .empty());
}

TEST_CASE("an item whose id could not be read is passed over") {
    CHECK(lines_of("identity/implicit-id",
                   credential("published", "components: [{id: [no], title: First step}]\n"))
              .empty());
}
