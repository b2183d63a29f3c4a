// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/emit/shared/expand.h"
#include "credsmith/emit/shared/narrative.h"
#include "unit/emit/full_repository.h"

namespace credsmith::emit {
namespace {

std::string narrative_of(const repository::Repository& repository, std::string_view id) {
    const model::Credential credential =
        expand(repository, test::entity_named(repository.credentials, id));
    return narrative(repository, credential, "https://credentials.example.org/");
}

std::string narrative_with(const std::string& fields) {
    const test::BuiltRepository built = test::build_repository(
        {{"credentials/a.yaml",
          "kind: credential\nid: a\ntitle: A\nscale: three-level\n" + fields}});
    return narrative_of(built.repository, "a");
}

TEST_CASE("the narrative tells all that has to be done, in the order of the authoring form") {
    CHECK(narrative_of(test::full_repository().repository, "coaching") ==
          R"(Worth *the* effort.

## Competency

The educator coaches a colleague.

## Outcomes

- Agrees on a goal.
  - It can be seen.
  - It is small.

## Key method

**Coaching cycle**

Plan and [observe](https://credentials.example.org/credentials/coaching/badge.png).

## Method components

- Set a goal

## Hours of work

about 15; 10 to 20.5

## Prerequisites

- [Giving Feedback](https://credentials.example.org/credentials/feedback)
- https://elsewhere.example.org/c/listening

Some experience.

## Submission

Send three parts.

## Part 1. Your questions

Write briefly.

1. Describe the class.

   (10 to 200 words, as guidance)

2. Why this goal?

   (at most 150 words)

**Passing:** Both are answered.

## Part 2. Artifacts

### Observation record

Two rounds.

- 2 to 3 records
- at most 12.5 minutes
- at most 50 MB
- at most 4 pages
- 50 to 500 words, as guidance
- Both rounds are filled in.

### Analysis

Compare.

## Part 3. Reflection

This part is optional.

1. What changed?

**Passing:** It is honest.

## Part 4. Talk

### Slides

### Checked list

## Passing

Every required part has to pass. At least 2 criteria have to reach the level that they require, out of these: Use of evidence, Honesty. None may be below Developing. The criteria have to bring 3 points and 50.5 percent of the points.

- submissions: at most 3
- revisions of each artifact: at most 2
- days to wait before the next submission: 14

## Renewal

Hand in *one* log.)");
}

TEST_CASE("a level that every criterion requires is named") {
    const std::string text = narrative_with("submission: {parts: [{kind: other, rubric: {criteria: "
                                            "[{title: T, cells: {basic: b}}]}}]}\n");
    CHECK(text.ends_with("Every criterion of a rubric has to reach the level Proficient."));
}

TEST_CASE("without a rubric nothing is said of levels") {
    CHECK(narrative_with("submission: {parts: [{kind: other}]}\n") ==
          "## Part 1\n\n## Passing\n\nEvery required part has to pass.");
}

TEST_CASE(
    "works that the narrative cites are numbered and listed, whatever else is cited elsewhere") {
    const std::string text =
        narrative_with("rationale: Only here [@c].\n"
                       "key_method: \"Ask [see @b, p. 2; @a], then `[@a]`, then ask again [@b].\"\n"
                       "references:\n"
                       "  - {key: a, text: \"Author, A. (2018). *Title*. https://example.org/a\"}\n"
                       "  - {key: b, organization: Some Board, year: n.d., title: A_b, url: "
                       "\"https://example.org/b\"}\n"
                       "  - {key: c, text: Another}\n");
    CHECK(text.find("Ask \\[see 1, p. 2; 2\\], then `[@a]`, then ask again \\[1\\].") !=
          std::string::npos);
    CHECK(text.ends_with("## References\n\n1. Some Board (n.d.). A\\_b. <https://example.org/b>\n"
                         "2. Author, A. (2018). *Title*. https://example.org/a"));
}

TEST_CASE("plain texts cannot bring Markdown or HTML into the narrative") {
    const std::string text =
        narrative_with("competency: \"A <b>bold</b> claim\"\ncomponents: [{title: \"*x*\"}]\n");
    CHECK(text ==
          "## Competency\n\nA \\<b\\>bold\\</b\\> claim\n\n## Method components\n\n- \\*x\\*");
}

TEST_CASE("no prerequisites give no section") {
    CHECK(narrative_with("prerequisites: none\n").empty());
}

} // namespace
} // namespace credsmith::emit
