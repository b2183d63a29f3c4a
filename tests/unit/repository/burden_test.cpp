// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/burden.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

#include <string>

namespace credsmith::repository {
namespace {

Burden burden(const std::string& fields) {
    const test::BuiltRepository built =
        test::build_repository({{"a.yaml", "kind: credential\nid: a\ntitle: A title\n" + fields}});
    return burden_of(built.repository.credentials.front());
}

Burden burden_of_prompts(const std::string& prompts) {
    return burden("submission: {parts: [{kind: overview, prompts: [" + prompts + "]}]}\n");
}

Burden burden_of_artifacts(const std::string& artifacts) {
    return burden("submission: {parts: [{kind: artifacts, artifacts: [" + artifacts + "]}]}\n");
}

} // namespace

TEST_CASE("words are added up, of questions and of what is written in artifacts") {
    const Burden asked = burden_of_prompts("{id: a, text: A., words: 100..200}, "
                                           "{id: b, text: B., words: ..50}");
    CHECK(asked.min_words == 100);
    CHECK(asked.max_words == 250);
    CHECK(asked.questions == 2);
    CHECK_FALSE(asked.has_open_words);
    CHECK(burden_of_artifacts("{id: a, title: A, limits: {words: ..400}}").max_words == 400);
}

TEST_CASE("an answer without an upper bound may be longer than all bounds") {
    const Burden least = burden_of_prompts("{id: a, text: A., words: 300..}");
    CHECK(least.min_words == 300);
    CHECK(least.max_words == 300);
    CHECK(least.has_open_words);
    CHECK(burden_of_prompts("{id: a, text: A.}").has_open_words);
}

TEST_CASE("a bound that cannot be meant is not added") {
    CHECK(burden_of_prompts("{id: a, text: A., words: {max: 9000000000000000000}}").max_words == 0);
    CHECK(burden_of_prompts("{id: a, text: A., words: {max: -5}}").max_words == 0);
}

TEST_CASE("minutes are those of recordings, and a recording may have none") {
    const Burden asked =
        burden_of_artifacts("{id: a, title: A, type: video, limits: {max_minutes: 10}}, "
                            "{id: b, title: B, type: audio, limits: {max_minutes: 2.5}}, "
                            "{id: c, title: C, type: lesson_plan, limits: {max_minutes: 40}}");
    CHECK(asked.minutes == 12.5);
    CHECK(asked.artifacts == 3);
    CHECK_FALSE(asked.has_open_minutes);
    CHECK(burden_of_artifacts("{id: a, title: A, type: video}").has_open_minutes);
}

TEST_CASE("hours are known if the typical ones are") {
    CHECK_FALSE(burden("").hours);
    CHECK_FALSE(burden("workload: {max: 9}\n").hours);
    const auto hours = burden("workload: {typical: 6, max: 9}\n").hours;
    REQUIRE(hours.has_value());
    CHECK(hours->least == 6);
    CHECK(hours->most == 9);
}

} // namespace credsmith::repository
