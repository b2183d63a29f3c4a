// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Each form that a section can take, and the tree it gives.
#include "surface_support.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::test;

namespace {

struct Example {
    const char* what;
    const char* markdown;
    const char* tree;
};

// The trees start and end with a line end, as they are printed.
const std::vector<Example> examples{
    {"a text section is one line", "## Competency\n\nThe educator\nlistens.  \n",
     R"(
competency: The educator listens.
)"},
    {"sections come in the order of the language, whatever the order in the file",
     "## Rationale\nWhy.\n\n## Summary\nWhat.\n\n## Why earn it\nValue.\n\n## Key method\nHow.\n",
     R"(
summary: What.
key_method: How.
value_proposition: Value.
rationale: Why.
)"},
    {"a statement with fields is a mapping", "## Competency {actor=\"School leader\"}\nLeads.\n",
     R"(
competency:
  actor: School leader
  statement: Leads.
)"},
    {"Markdown keeps its lines, and headings of the fourth level",
     "## Rationale\n\nOne  \ntwo [@a].\n\n#### More\n\n- a\n  b\n\n---\n\n## Summary\nx\n",
     R"(
summary: x
rationale: One  \ntwo [@a].\n\n#### More\n\n- a\n  b
)"},
    {"sections are found without case, number and part, underlined, in other languages",
     "COMPETENCIA\n-----------\nA.\n\n## 2. key-method:\nB.\n\n## Part 3 \u2014 Overview Questions "
     "##\n1. C\n",
     R"(
competency: A.
key_method: B.
submission:
  parts:
    -
      id: part1
      kind: overview
      prompts:
        -
          text: C
)"},
    {"outcomes are list entries, and their details lists inside",
     "## Outcomes\n- Agrees on a goal. {#agrees}\n  - It can be seen.\n  - It is\n    small.\n- "
     "Observes.\n\n## Renewal\nHand in *one* log.\n",
     R"(
outcomes:
  -
    id: agrees
    text: Agrees on a goal.
    details:
      - It can be seen.
      - It is small.
  -
    text: Observes.
renewal: Hand in *one* log.
)"},
    {"components are third-level headings",
     "## Method components\n### Setting the goal {#goal}\nText.\n\n| a | b |\n|---|---|\n\n#### "
     "Deeper\n### Two {#two}\n",
     R"(
components:
  -
    id: goal
    title: Setting the goal
    body: Text.\n\n| a | b |\n|---|---|\n\n#### Deeper
  -
    id: two
    title: Two
)"},
    {"an escaped brace starts no properties, and its backslash is no part of the text",
     "## Method components\n### Use \\{#x} and \\{a=b} {#two}\nKeep \\{#y}.\n\n### C:\\\\{} "
     "{#three}\n",
     R"(
components:
  -
    id: two
    title: Use {#x} and {a=b}
    body: Keep \{#y}.
  -
    id: three
    title: C:\\{}
)"},
    {"references are list entries with a key",
     "## References\n- [@kraft-2018] Kraft, M. A. (2018).\n  The effect. {type=article claim=\"It "
     "works, mostly\"}\n* No key\n",
     R"(
references:
  -
    key: kraft-2018
    text: Kraft, M. A. (2018). The effect.
    type: article
    claim: It works, mostly
  -
    text: No key
)"},
    {"resources are links with a note",
     "## Resources\n- [Form *A*](templates/a%20b.docx): A blank form. {#form type=template "
     "component=goal}\n"
     "- [Site](https://example.org/?a=1&amp;b) \u2014 about it\n- <https://example.org>\n- Only "
     "words\n",
     R"(
resources:
  -
    id: form
    title: Form *A*
    file: templates/a b.docx
    note: A blank form.
    type: template
    component: goal
  -
    title: Site
    url: https://example.org/?a=1&b
    note: about it
  -
    url: https://example.org
  -
    title: Only words
)"},
    {"resources under third-level headings are groups",
     "## Resources\n- [A](a.pdf)\n### Videos\n- [B](https://b.example.org)\n",
     R"(
resources:
  -
    items:
      -
        title: A
        file: a.pdf
  -
    title: Videos
    items:
      -
        title: B
        url: https://b.example.org
)"},
    {"prompts are list entries of all kinds, with text of several paragraphs",
     "## Overview questions\nIntro.\n\n1. One {#one words=..200}\n2) Two\n   lines: {#two "
     "words=150..300 binding=guidance components=a,b}\n"
     "   - nested\n\n   Second paragraph.\n+ Three {words=5.. binding=required}\n\n**Passing:** "
     "All\nof them.\n\n- also this\n",
     R"(
submission:
  parts:
    -
      id: part1
      kind: overview
      intro: Intro.
      prompts:
        -
          id: one
          text: One
          words: ..200
        -
          id: two
          text: Two\nlines:\n- nested\n\nSecond paragraph.
          components:
            - a
            - b
          words:
            min: 150
            max: 300
            binding: guidance
        -
          text: Three
          words:
            min: 5
            binding: required
      criteria: All\nof them.\n\n- also this
)"},
    {"passing criteria may come before the prompts",
     "## Reflection\n\n**Passing:** Both.\n\n1. One\n2. Two\n",
     R"(
submission:
  parts:
    -
      id: part3
      kind: reflection
      prompts:
        -
          text: One
        -
          text: Two
      criteria: Both.
)"},
    {"artifacts have description, fields and rubric",
     "## Part 2. Artifacts\nHand in both.\n\n- a list\n\n### Record {#obs type=observation "
     "formats=upload,link template=t.docx}\n\n"
     "```yaml fields\nlimits: {max_pages: 3}\nafter: [plan]\n```\n\nWhat to hand in.\n\n| not | a "
     "rubric |\n|---|---|\n\n"
     "| Criterion | High level | Low |\n|---|---|---|\n| Use {#use evidence=obs} | much *use* | a "
     "\\| b |\n| Other | | c |\n\n"
     "**Passing:** Both pass.\n",
     R"(
submission:
  parts:
    -
      id: part2
      kind: artifacts
      intro: Hand in both.\n\n- a list
      artifacts:
        -
          id: obs
          title: Record
          description: What to hand in.\n\n| not | a rubric |\n|---|---|
          type: observation
          formats:
            - upload
            - link
          template:
            file: t.docx
          limits:
            max_pages: 3
          after:
            - plan
          rubric:
            criteria:
              -
                id: use
                title: Use
                evidence:
                  - obs
                cells:
                  High level: much *use*
                  Low: a | b
              -
                title: Other
                cells:
                  High level: 
                  Low: c
      criteria: Both pass.
)"},
    {"a table under Rubric is that of the part with the artifacts",
     "## Rubric\n| Aspect | Yes | No |\n|---|---|---|\n| A {#a evidence=x,y} | b | c |\n\n## "
     "Artifacts\n### X {#x}\n",
     R"(
submission:
  parts:
    -
      id: part2
      kind: artifacts
      artifacts:
        -
          id: x
          title: X
      rubric:
        criteria:
          -
            id: a
            title: A
            evidence:
              - x
              - y
            cells:
              Yes: b
              No: c
)"},
    {"a part has a title if its heading says more than its name",
     "## Part 1. Your class, in short\n1. a\n\n## Part 2: Evidence {#evidence required=false}\n",
     R"(
submission:
  parts:
    -
      id: part1
      kind: overview
      title: Your class, in short
      prompts:
        -
          text: a
    -
      id: evidence
      kind: artifacts
      title: Evidence
      required: false
)"},
    {"fields of a list entry stand in its block",
     "## Overview questions\n1. One {#one}\n\n   ```yaml fields\n   words: {max: 200}\n   ```\n2. "
     "Two\n",
     R"(
submission:
  parts:
    -
      id: part1
      kind: overview
      prompts:
        -
          id: one
          text: One
          words:
            max: 200
        -
          text: Two
)"},
    {"submission guidelines are the introduction of the submission",
     "## Submission guidelines\nAll from one class.\n\n## Reflection\n1. a\n",
     R"(
submission:
  intro: All from one class.
  parts:
    -
      id: part3
      kind: reflection
      prompts:
        -
          text: a
)"},
    {"empty sections are empty texts and lists",
     "## Competency\n<!-- One sentence. -->\n\n## Method components\n\n## Rationale\n\n## "
     "Reflection\n",
     R"(
competency: 
components: []
rationale: 
submission:
  parts:
    -
      id: part3
      kind: reflection
)"},
    {"comments leave no trace in the text",
     "<!-- ## Rationale\nnot this -->\n## Competency <!-- x -->\nThe <!-- a -->educator.\n\n## "
     "Overview questions\n1. a {#a} <!-- b -->\n<!-- c -->\n2. b\n",
     R"(
competency: The educator.
submission:
  parts:
    -
      id: part1
      kind: overview
      prompts:
        -
          id: a
          text: a
        -
          text: b
)"},
    {"braces are text unless they look like attributes",
     "## Reflection\n1. About {student} and {x}\n2. Code `{#a}`\n3. Escaped \\{#a}\n4. Quoted {#d "
     "title=\"a {b} \\\"c\\\"\"}\n",
     R"(
submission:
  parts:
    -
      id: part3
      kind: reflection
      prompts:
        -
          text: About {student} and {x}
        -
          text: Code `{#a}`
        -
          text: Escaped \{#a}
        -
          id: d
          text: Quoted
          title: a {b} "c"
)"},
};

} // namespace

TEST_CASE("each form of Markdown gives the tree of its YAML form, without a finding") {
    for (const Example& example : examples) {
        CAPTURE(std::string(example.what));
        CHECK(tree_of(example.markdown) == example.tree);
        CHECK(read_body(example.markdown).findings() == std::vector<std::string>{});
    }
}
