// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Markdown as people write it: each form beside the plain one that means the same.
#include "surface_support.h"

#include <doctest/doctest.h>

using namespace credsmith;
using namespace credsmith::test;

namespace {

/// Several forms that give the tree of the first, without a finding.
struct Same {
    const char* what;
    std::vector<const char*> forms;
};

const std::vector<Same> same{
    {"headings of sections",
     {"## Rationale\nx\n", "## RATIONALE\nx\n", "## Rationale:\nx\n", "## Rationale ##\nx\n",
      "Rationale\n---\nx\n", "##   **Rationale**  \nx\n", "## Rationale\u00A0\nx\n",
      "## 🎯 Rationale\nx\n", "## \u2014 Rationale \u2014\nx\n"}},
    {"numbered headings",
     {"## Rationale\nx\n", "## 3. Rationale\nx\n", "## 3) Rationale\nx\n", "## (3) Rationale\nx\n",
      "## 3.1 Rationale\nx\n", "## III. Rationale\nx\n", "## XIV) Rationale\nx\n",
      "## c. Rationale\nx\n", "## 3\uFE0F\u20E3 Rationale\nx\n", "## Part 3. Rationale\nx\n"}},
    {"parts",
     {"## Overview questions\n1. a\n", "## Part 1\n1. a\n", "## PART ONE\n1. a\n",
      "## Part I\n1. a\n", "## Part 1: Overview questions\n1. a\n",
      "## Part 1 - Overview questions\n1. a\n", "## Part 1 (Overview questions)\n1. a\n",
      "## PART ONE \u2013 OVERVIEW QUESTIONS\n1. a\n", "## Part I. Overview questions\n1. a\n",
      "## 1. Overview questions\n1. a\n", "## Parte 1: Overview questions\n1. a\n"}},
    {"lists",
     {"## Reflection\n1. a\n2. b\n", "## Reflection\n- a\n- b\n", "## Reflection\n* a\n* b\n",
      "## Reflection\n+ a\n+ b\n", "## Reflection\n1) a\n2) b\n", "## Reflection\n1. a\n1. b\n",
      "## Reflection\n7. a\n8. b\n", "## Reflection\n- a\n* b\n", "## Reflection\n1. a\n\n\n2. b\n",
      "## Reflection\n   1. a\n   2. b\n", "## Reflection\n 1.\ta  \n 2.\tb\t\n",
      "## Reflection\n- a\n\n<!-- c -->\n\n- b\n", "## Reflection\n- a <!--\n\n c -->\n- b\n"}},
    {"entries with braces",
     {"## Reflection\n1. a {#x words=..5}\n", "## Reflection\n1. a {#x words=..5}  \n",
      "## Reflection\n1. a\n   {#x words=..5}\n", "## Reflection\n1. a\n{#x words=..5}\n",
      "## Reflection\n1. a {#x\n   words=..5}\n", "## Reflection\n1. a{#x   words=..5 }\n",
      "## Reflection\n1. a\u00A0{#x\u00A0words=..5\u00A0}\u00A0\n",
      "## Reflection\n1. a {#x words=\"..5\"}\n",
      "## Reflection\n1. a {#x words=\u201C..5\u201D}\n",
      "## Reflection\n1. a {#x words=\u201E..5\u201C}\n",
      "## Reflection\n1. a {#x words=..5} <!-- b -->\n"}},
    {"quoted values",
     {"## Competency {actor=\"two \\\"words\\\"\"}\nx\n",
      "## Competency {actor=\u201Ctwo \\\"words\\\"\u201D}\nx\n"}},
    {"headings of items",
     {"## Method components\n### A b {#a}\nx\n",
      "## Method components\n\n###   A b   {#a}   \n\nx\n\n",
      "## Method components\n### A b {#a} ###\nx\n", "## Method components\n### A b ### {#a}\nx\n",
      "## Method components\n  ### A b\u00A0{#a}\nx\n",
      "## Method components\n---\n### A b {#a}\nx\n\n---\n"}},
    {"tables",
     {"## Rubric\n| Criterion | A | B |\n|---|---|---|\n| c {#c} | d | e |\n",
      "## Rubric\nCriterion | A | B\n---|---|---\nc {#c} | d | e\n",
      "## Rubric\n| Criterion | A | B |\n|:--|:-:|--:|\n| c {#c} | d | e |\n",
      "## Rubric\n  | CRITERION: |  **A** | B:  |\n  | - | - | - |\n  |c {#c}|d|e|  \n",
      "## Rubric\n| Criterion | A | B |\n|---|---|---|\n<!-- x -->| c {#c} <!-- y --> | d | e\n"}},
    {"references",
     {"## References\n- [@a] B. (2018). C.\n", "## References\n* [@a]: B. (2018). C.\n",
      "## References\n1. [@a]\n   B. (2018).\n   C.  \n"}},
    {"passing criteria",
     {"## Reflection\n1. a\n\n**Passing:** b\n", "## Reflection\n1. a\n\n**Passing**: b\n",
      "## Reflection\n1. a\n\n__PASSING:__  b\n", "## Reflection\n**Passing:**\nb\n\n1. a\n"}},
};

struct Tree {
    const char* what;
    const char* markdown;
    const char* tree;
};

const std::vector<Tree> trees{
    {"a brace that opens no attributes loses its backslash in a line of text, and there alone",
     "## Competency\nWrites \\{a}.\n\n## Method components\n### Second \\{#not}\nText \\{#not}.\n"
     "### Set \\\\{x} and \\* {#set}\n",
     R"(
competency: Writes {a}.
components:
  -
    title: Second {#not}
    body: Text \{#not}.
  -
    id: set
    title: Set \\{x} and \*
)"},
    {"words of a word processor are kept in prose",
     "## Rationale\n\u201CNo\u201D \u2013 it\u2019s\u00A0fine\u2026\n",
     "\nrationale: \u201CNo\u201D \u2013 it\u2019s\u00A0fine\u2026\n"},
    {"code, quotes, footnote marks and pictures are text",
     "## Rationale\n> `{#a}` [^1] ![alt](https://example.org/a.png)\n\n    ## code {#b}\n",
     "\nrationale: > `{#a}` [^1] ![alt](https://example.org/a.png)\\n\\n    ## code {#b}\n"},
    {"an entry may have paragraphs, quotes, lists and code",
     "## Reflection\n1. One {#one}\n\n   Two.\n\n   > q\n\n   - x\n\n   ```\n   {#c}\n   ```\n",
     R"(
submission:
  parts:
    -
      id: part3
      kind: reflection
      prompts:
        -
          id: one
          text: One\n\nTwo.\n\n> q\n\n- x\n\n```\n{#c}\n```
)"},
    {"headings in other scripts", "## Method components\n### 数据 分析\nx\n### Ünïcode 🎉 {#u}\n",
     R"(
components:
  -
    title: 数据 分析
    body: x
  -
    id: u
    title: Ünïcode 🎉
)"},
    {"a cell may hold a pipe, and code with one",
     "## Rubric\n| Criterion | A |\n|---|---|\n| a \\| b {#c} | `x \\| y` |\n",
     R"(
submission:
  parts:
    -
      id: part2
      kind: artifacts
      rubric:
        criteria:
          -
            id: c
            title: a | b
            cells:
              A: `x | y`
)"},
};

} // namespace

TEST_CASE("what people write means what the plain form means") {
    for (const Same& each : same)
        for (const char* form : each.forms) {
            CAPTURE(std::string(each.what));
            CAPTURE(std::string(form));
            CHECK(tree_of(form) == tree_of(each.forms.front()));
            CHECK(read_body(form).findings() == std::vector<std::string>{});
        }
}

TEST_CASE("what people write is kept as they write it") {
    for (const Tree& each : trees) {
        CAPTURE(std::string(each.what));
        CHECK(tree_of(each.markdown) == each.tree);
        CHECK(read_body(each.markdown).findings() == std::vector<std::string>{});
    }
}

TEST_CASE("a byte order mark and other line ends change nothing") {
    const std::string source = "---\nkind: credential\n---\n## Rationale\nx  \ny\n\n- a\n";
    std::string windows = source;
    for (std::size_t at = windows.find('\n'); at != std::string::npos;
         at = windows.find('\n', at + 2))
        windows.insert(at, 1, '\r');
    const std::string tree = print_tree(read_source(source).tree.root);
    CHECK(print_tree(read_source("\xEF\xBB\xBF" + source).tree.root) == tree);
    CHECK(print_tree(read_source(windows).tree.root) == tree);
}
