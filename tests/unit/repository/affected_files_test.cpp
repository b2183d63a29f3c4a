// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/affected_files.h"
#include "support/repository_builder.h"

#include <doctest/doctest.h>

namespace credsmith::repository {
namespace {

using Paths = std::set<std::string, std::less<>>;

const test::Files files{
    {"credentials/coaching.yaml",
     "kind: credential\nid: coaching\ntitle: Coaching\nscale: three-level\n"
     "rationale: Talk helps [@hattie].\n"
     "submission:\n  parts:\n    - kind: artifacts\n      artifacts:\n"
     "        - {id: log, title: Log, rubric: talk}\n"},
    {"credentials/feedback.yaml", "kind: credential\nid: feedback\ntitle: Feedback\ntags: [talk]\n"
                                  "badge: {file: ../badges/feedback.png, alt: A badge}\n"
                                  "alignments: [{framework: standards, code: a}]\n"},
    {"credentials/planning.yaml", "kind: credential\nid: planning\ntitle: Planning\n"
                                  "prerequisites: {credentials: [feedback]}\n"},
    {"frameworks/standards.yaml",
     "kind: framework\nid: standards\ntitle: Standards\nnodes: [{code: a, name: A}]\n"},
    {"references/talk.yaml", "kind: references\nid: talk\nitems: [{key: hattie, title: T}]\n"},
    {"rubrics/talk.yaml",
     "kind: rubric\nid: talk\ntitle: Talk\nscale: three-level\ncriteria: [{id: goal, title: Goal, "
     "cells: {developing: a, basic: b, proficient: c}}]\n"},
    {"stacks/coach.yaml", "kind: stack\nid: coach\ntitle: Coach\nrequires: {all: [coaching]}\n"},
    {"stacks/talker.yaml", "kind: stack\nid: talker\ntitle: Talker\n"
                           "requires: {choose: 1, from: {tag: talk}}\n"},
    {"translations/planning.de.yaml",
     "kind: translation\nof: planning\nlanguage: de\nsections: {title: {text: Planung}}\n"},
};

Paths affected(const Paths& changed, const std::vector<std::string_view>& before = {},
               const test::Files& repository = files) {
    return affected_files(test::build_repository(repository).repository, {changed, before});
}

test::Files without(const std::string& path) {
    test::Files fewer = files;
    fewer.erase(path);
    return fewer;
}

TEST_CASE("without changes no file is affected") {
    CHECK(affected({}).empty());
    CHECK(affected({"README.md"}).empty());
}

TEST_CASE("who uses a shared rubric depends on it, and a stack on its credentials") {
    CHECK(affected({"rubrics/talk.yaml"}) == Paths{"credentials/coaching.yaml", "rubrics/talk.yaml",
                                                   "stacks/coach.yaml", "stacks/talker.yaml"});
}

TEST_CASE("a reference list reaches whoever cites from it") {
    CHECK(affected({"references/talk.yaml"}).contains("credentials/coaching.yaml"));
    CHECK_FALSE(affected({"references/talk.yaml"}).contains("credentials/feedback.yaml"));
}

TEST_CASE("a scale reaches the rubrics on it, and what uses these") {
    const Paths all = affected({"scales/three-level.yaml"});
    CHECK(all.contains("rubrics/talk.yaml"));
    CHECK(all.contains("credentials/coaching.yaml"));
    CHECK_FALSE(all.contains("credentials/planning.yaml"));
}

TEST_CASE("a framework reaches who is aligned with it, and who asks for that first") {
    const Paths all = affected({"frameworks/standards.yaml"});
    CHECK(all.contains("credentials/feedback.yaml"));
    CHECK(all.contains("credentials/planning.yaml"));
    CHECK_FALSE(all.contains("credentials/coaching.yaml"));
}

TEST_CASE("a translation depends on its original") {
    CHECK(affected({"credentials/planning.yaml"}).contains("translations/planning.de.yaml"));
    CHECK_FALSE(affected({"credentials/coaching.yaml"}).contains("translations/planning.de.yaml"));
}

TEST_CASE("the issuer of the manifest reaches all credentials") {
    CHECK(affected({"issuers/kvec.yaml"}).contains("credentials/planning.yaml"));
}

TEST_CASE("a file that is named need not be there") {
    CHECK(affected({"badges/feedback.png"}).contains("credentials/feedback.yaml"));
    CHECK(affected({"badges"}).contains("credentials/feedback.yaml"));
    CHECK_FALSE(affected({"badge"}).contains("credentials/feedback.yaml"));
}

TEST_CASE("a stack that takes what has a tag depends on every credential") {
    CHECK(affected({"credentials/coaching.yaml"}).contains("stacks/talker.yaml"));
}

TEST_CASE("who named what is gone is affected, and nobody else who names something unknown") {
    const auto fewer = without("rubrics/talk.yaml");
    CHECK(affected({"rubrics/talk.yaml"}, {files.at("rubrics/talk.yaml")}, fewer)
              .contains("credentials/coaching.yaml"));
    CHECK_FALSE(affected({"rubrics/other.yaml"}, {"kind: rubric\nid: talks\n"}, fewer)
                    .contains("credentials/coaching.yaml"));
}

TEST_CASE("a citation of a list that is gone, and a translation of a credential that is gone") {
    CHECK(affected({"references/talk.yaml"}, {files.at("references/talk.yaml")},
                   without("references/talk.yaml"))
              .contains("credentials/coaching.yaml"));
    CHECK(affected({"credentials/planning.yaml"}, {files.at("credentials/planning.yaml")},
                   without("credentials/planning.yaml"))
              .contains("translations/planning.de.yaml"));
}

TEST_CASE("the manifest reaches every file") {
    CHECK(affected({"credsmith.yaml"}).size() == files.size() + test::default_files().size());
}

} // namespace
} // namespace credsmith::repository
