// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// What a credential in Markdown is made of beside its sections: front matter, comments, places.
#include "surface_support.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::test;

TEST_CASE("front matter comes first, and adds to the items of the text") {
    const std::string front = "id: a\nparts: {part1: {criteria: All.}, part3: {required: false}}\n"
                              "criteria: {use: {weight: 2}}\nsubmission: {intro: Hello.}\n";
    const std::string body = "## Overview questions\n1. x\n\n## Artifacts\n### Y {#y}\n\n"
                             "| Criterion | A | B |\n|---|---|---|\n| Use | c | d |\n";
    CHECK(tree_of(body, front) == R"(
id: a
submission:
  parts:
    -
      id: part1
      kind: overview
      prompts:
        -
          text: x
      criteria: All.
    -
      id: part2
      kind: artifacts
      artifacts:
        -
          id: y
          title: Y
          rubric:
            criteria:
              -
                title: Use
                cells:
                  A: c
                  B: d
                weight: 2
    -
      id: part3
      kind: reflection
      required: false
  intro: Hello.
)");
}

TEST_CASE("a submission in the front matter alone stays as it is") {
    CHECK(tree_of("## Competency\nx\n", "submission: {parts: [{id: p, kind: other}]}\n") == R"(
submission:
  parts:
    -
      id: p
      kind: other
competency: x
)");
}

TEST_CASE("comments of both languages go to the tree, in order") {
    const ReadCredential read =
        read_body("<!-- credsmith: ignore a/b -- why -->\n## Artifacts\n### X\n```yaml "
                  "fields\nlimits: {max_pages: 1} # two\n```\n"
                  "<!-- three\nlines -->\n",
                  "id: a # one\n");
    std::vector<std::string> comments;
    for (const syntax::Comment& comment : read.tree.comments) {
        CHECK(read.cut(comment.span) == comment.text);
        comments.push_back(comment.text);
    }
    CHECK(comments == std::vector<std::string>{"# one", "<!-- credsmith: ignore a/b -- why -->",
                                               "# two", "<!-- three\nlines -->"});
}

TEST_CASE("what the file does not hold carries the place of its cause") {
    const ReadCredential read = read_body("## Part 1. Overview questions {required=true}\n1. a\n");
    const syntax::Node* submission = read.tree.root.find("submission");
    REQUIRE(submission != nullptr);
    const syntax::Node& part = submission->find("parts")->items.at(0);
    CHECK(read.cut(part.span) == "Part 1. Overview questions {required=true}");
    CHECK(read.cut(part.find("id")->span) == "Part 1. Overview questions {required=true}");
    CHECK(read.cut(part.find("required")->span) == "true");
    CHECK(read.cut(part.find("prompts")->items.at(0).span) == "a");
}

TEST_CASE("values in quotes are spanned with their quotes, and cells with their words") {
    const ReadCredential read = read_body(
        "## Rubric\n| Criterion | A |\n|---|---|\n| B {#b category=\"x \\\" y\"} |  c \\| d |\n");
    const syntax::Node& criterion = read.tree.root.find("submission")
                                        ->find("parts")
                                        ->items.at(0)
                                        .find("rubric")
                                        ->find("criteria")
                                        ->items.at(0);
    CHECK(read.cut(criterion.find("category")->span) == "\"x \\\" y\"");
    CHECK(criterion.find("category")->text() == "x \" y");
    CHECK(read.cut(criterion.find("cells")->entries.at(0).value.span) == "c \\| d");
    CHECK(read.cut(criterion.find("cells")->entries.at(0).key_span) == "A");
    CHECK(read.cut(criterion.find("id")->span) == "b");
}
