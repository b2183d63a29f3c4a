// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/attainable_points.h"
#include "unit/check/findings.h"

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// What a credential can reach whose scale has these levels, and its rubric these criteria.
std::string points(std::string_view levels, std::string_view criteria) {
    Files files = credential("draft", "submission:\n"
                                      "  parts:\n"
                                      "    - kind: artifacts\n"
                                      "      artifacts: [{id: plan, title: Plan}]\n"
                                      "      rubric: {criteria: [" +
                                          std::string(criteria) + "]}\n");
    files["scales/three-level.yaml"] = "kind: scale\n"
                                       "id: three-level\n"
                                       "title: Three levels\n"
                                       "levels: [" +
                                       std::string(levels) + "]\npasses: done\n";
    const BuiltRepository built = build_repository(std::move(files));
    const auto found =
        check::attainable_points(built.repository, built.repository.credentials.front());
    if (!found) return "unknown";
    return std::to_string(static_cast<int>(found->least)) + " to " +
           std::to_string(static_cast<int>(found->most));
}

constexpr std::string_view levels = "{id: begun, name: B, points: 1}, {id: done, name: D, points: "
                                    "4}, {id: tried, name: T, points: 2}";

} // namespace

TEST_CASE("points are added up over all criteria, from the lowest level to the highest") {
    CHECK(points(levels, "{id: a, title: A}") == "1 to 4");
    CHECK(points(levels, "{id: a, title: A}, {id: b, title: B}, {id: c, title: C}") == "3 to 12");
    CHECK(points("{id: done, name: D, points: 0}", "{id: a, title: A}") == "0 to 0");
}

TEST_CASE("without criteria, with a level without points or with weights nothing is certain") {
    CHECK(points(levels, "") == "unknown");
    CHECK(points("{id: begun, name: B}, {id: done, name: D, points: 4}", "{id: a, title: A}") ==
          "unknown");
    CHECK(points(levels, "{id: a, title: A}, {id: b, title: B, weight: 20}") == "unknown");
}
