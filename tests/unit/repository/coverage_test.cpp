// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/coverage.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace credsmith::repository {
namespace {

using Lines = std::vector<std::string>;

struct Traced {
    test::BuiltRepository built;
    Coverage coverage;
};

Traced traced(const std::string& fields) {
    Traced result;
    result.built = test::build_repository({{"a.yaml", "kind: credential\n"
                                                      "id: a\n"
                                                      "title: A title\n"
                                                      "scale: three-level\n" +
                                                          fields}});
    result.coverage =
        coverage_of(result.built.repository, result.built.repository.credentials.front());
    return result;
}

std::string name_of(const Goal& goal) {
    return goal.kind == GoalKind::competency ? "competency" : std::string(goal.id);
}

/// "goal way means", with brackets around what is implied.
Lines links(const std::string& fields, std::string_view goal) {
    const Traced all = traced(fields);
    Lines lines;
    for (const Cover& cover : all.coverage.covers) {
        if (name_of(all.coverage.goals[cover.goal]) != goal) continue;
        const Means& means = all.coverage.means[cover.means];
        const bool is_implied = cover.basis == Basis::implied;
        lines.push_back(std::string(model::name_of(means.way)) + (is_implied ? " (" : " ") +
                        means.id + (is_implied ? ")" : ""));
    }
    return lines;
}

Lines gaps(const std::string& fields) {
    const Traced all = traced(fields);
    Lines lines;
    for (const Gap& gap : gaps_in(all.coverage))
        lines.push_back(name_of(all.coverage.goals[gap.goal]) + " " +
                        std::string(model::name_of(gap.way)));
    return lines;
}

const std::string two_components = "components:\n"
                                   "  - {id: asking, title: Asking, body: Ask.}\n"
                                   "  - {id: sorting, title: Sorting, body: Sort.}\n";
const std::string one_component = "components: [{id: asking, title: Asking, body: Ask.}]\n";

std::string resources(const std::string& items) {
    return "resources: [" + items + "]\n";
}

std::string artifact(const std::string& fields, const std::string& criteria) {
    return "submission:\n"
           "  parts:\n"
           "    - kind: artifacts\n"
           "      artifacts:\n"
           "        - {id: log, title: Log" +
           fields + ", rubric: {criteria: [" + criteria + "]}}\n";
}

} // namespace

TEST_CASE("a resource helps with the component it names, and with the competency") {
    const std::string fields =
        two_components + resources("{id: page, title: P, component: asking}");
    CHECK(links(fields, "asking") == Lines{"practised page"});
    CHECK(links(fields, "sorting").empty());
    CHECK(links(fields, "competency") == Lines{"practised page"});
}

TEST_CASE("what names no component is about the only one there is") {
    const std::string page = resources("{id: page, title: P}");
    CHECK(links(one_component + page, "asking") == Lines{"practised (page)"});
    CHECK(links(two_components + page, "asking").empty());
}

TEST_CASE("a criterion is about what it names, else about what it judges is about") {
    const auto fields = [](const std::string& criterion) {
        return two_components + artifact(", components: [sorting]", criterion);
    };
    CHECK(links(fields("{id: piles, title: T}"), "sorting") ==
          Lines{"shown log", "judged (piles)"});
    const std::string other = fields("{id: piles, title: T, components: [asking]}");
    CHECK(links(other, "sorting") == Lines{"shown log"});
    CHECK(links(other, "asking") == Lines{"shown (log)", "judged piles"});
    CHECK(links(other, "log") == Lines{"judged piles"});
}

TEST_CASE("a criterion whose evidence is a part judges all in it") {
    const std::string fields = two_components +
                               "submission:\n"
                               "  parts:\n"
                               "    - id: part2\n"
                               "      artifacts:\n"
                               "        - {id: log, title: L, components: [asking]}\n"
                               "        - {id: plan, title: P}\n"
                               "      rubric:\n"
                               "        criteria:\n"
                               "          - {id: use, title: U, evidence: [part2]}\n";
    CHECK(links(fields, "plan") == Lines{"judged (use)"});
    CHECK(links(fields, "asking") == Lines{"shown log", "judged (use)"});
}

TEST_CASE("words judge questions; components only where there is no rubric at all") {
    const std::string words = "submission:\n"
                              "  parts:\n"
                              "    - id: part1\n"
                              "      criteria: All is answered.\n"
                              "      prompts: [{id: why, text: Say why., components: [asking]}]\n";
    CHECK(links(two_components + words, "why") == Lines{"judged (part1)"});
    CHECK(links(two_components + words, "asking") == Lines{"asked why", "judged (part1)"});
    const std::string rubric = "    - id: part2\n"
                               "      artifacts:\n"
                               "        - id: log\n"
                               "          title: L\n"
                               "          components: [sorting]\n"
                               "          rubric: {criteria: [{id: piles, title: T}]}\n";
    CHECK(links(two_components + words + rubric, "asking") == Lines{"asked why"});
}

TEST_CASE("research of the rationale backs each component that cites none itself") {
    const std::string fields =
        "components:\n"
        "  - {id: asking, title: Asking, body: 'Ask [@b].'}\n"
        "  - {id: sorting, title: Sorting, body: Sort.}\n"
        "rationale: So it is [@a].\n"
        "references: [{key: a, text: A}, {key: b, text: B}, {key: c, text: C}]\n";
    CHECK(links(fields, "asking") == Lines{"backed b"});
    CHECK(links(fields, "sorting") == Lines{"backed (a)"});
    CHECK(links(fields, "competency") == Lines{"backed a", "backed b", "backed (c)"});
}

TEST_CASE("what the whole credential lacks is one gap, of its competency") {
    CHECK(gaps(two_components) == Lines{"competency practised", "competency asked",
                                        "competency shown", "competency judged",
                                        "competency backed"});
    CHECK(gaps(two_components + resources("{id: page, title: P, component: asking}")) ==
          Lines{"competency asked", "competency shown", "competency judged", "competency backed",
                "sorting practised"});
}

TEST_CASE("an artifact without a criterion is a gap where others have one") {
    const std::string fields = "submission:\n"
                               "  parts:\n"
                               "    - artifacts:\n"
                               "        - {id: log, title: L, rubric: {criteria: [{title: T}]}}\n"
                               "        - {id: plan, title: P}\n";
    CHECK(gaps(fields) ==
          Lines{"competency practised", "competency asked", "competency backed", "plan judged"});
}

TEST_CASE("an outcome needs no resource and no research of its own") {
    CHECK(gaps("outcomes: [{id: one, text: One.}, {id: two, text: Two.}]\n" +
               resources("{id: page, title: P}") +
               artifact(", outcomes: [one]", "{id: use, title: T}")) ==
          Lines{"competency asked", "competency backed", "two shown", "two judged"});
}

TEST_CASE("an alignment may be of a component, an outcome or what a criterion is about") {
    const std::string fields =
        two_components + artifact("", "{id: piles, title: T, components: [sorting]}") +
        "alignments:\n"
        "  - {framework: F, code: '1', name: N, url: 'https://f.example.org/1', scope: asking}\n"
        "  - {framework: F, code: '2', name: M, url: 'https://f.example.org/2', scope: piles}\n";
    CHECK(links(fields, "asking") == Lines{"aligned F 1"});
    CHECK(links(fields, "sorting") == Lines{"shown (log)", "judged piles", "aligned (F 2)"});
}

TEST_CASE("links that lead nowhere and what could not be read make it uncertain") {
    const auto is_uncertain = [](const std::string& fields) {
        return traced(fields).coverage.is_uncertain;
    };
    const std::string page = resources("{id: page, title: P, component: asking}");
    CHECK_FALSE(is_uncertain(two_components + page));
    CHECK(is_uncertain(two_components + resources("{id: page, title: P, component: askign}")));
    CHECK(is_uncertain(two_components + resources("{id: page, title: P, free: perhaps}")));
    CHECK(is_uncertain("rationale: So it is [@nobody].\n"));
}

TEST_CASE("a credential without anything has its gaps and nothing else") {
    CHECK(gaps("").size() == 5);
    CHECK(links("", "competency").empty());
}

} // namespace credsmith::repository
