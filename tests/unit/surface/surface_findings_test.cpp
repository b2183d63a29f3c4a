// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Each mistake in a Markdown body gives one finding, at its bytes.
#include "credsmith/surface/surface_kinds.h"
#include "surface_support.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace credsmith;
using namespace credsmith::test;

namespace {

using Strings = std::vector<std::string>;

struct Mistake {
    const char* what;
    const char* markdown;
    const char* finding;
};

const std::vector<Mistake> mistakes{
    {"an unknown section", "## Rational\nx\n",
     "structure/unknown-section [Rational] `Rational` is not a section that is known here"},
    {"an unknown part", "## Part 4. Appendix\nx\n",
     "structure/unknown-section [Part 4. Appendix] `Part 4. Appendix` is not a section that is "
     "known here"},
    {"a slip in the name of a part", "## Part 1. Overvew questions\n1. a\n",
     "structure/unknown-section [Part 1. Overvew questions] `Part 1. Overvew questions` is not a "
     "section that is known here"},
    {"a section without name", "##\nx\n",
     "structure/unknown-section [##] this section has no name"},
    {"a section at the first level", "## Competency\nx\n\n# Rationale\nx\n",
     "structure/unknown-section [Rationale] `Rationale` is a first-level heading, and sections are "
     "second-level headings"},
    {"text made a heading by a line", "## Rationale\nx\n\nThe last line.\n---\n",
     "structure/unknown-section [The last line.] `The last line.` is not a section that is "
     "known here"},
    {"a section twice", "## Rationale\nx\n\n## rationale\ny\n",
     "structure/repeated-section [rationale] the section `rationale` stands here a second time"},
    {"text before the first section", "Hello.\nMore.\n\n## Rationale\nx\n",
     "structure/stray-text [Hello.] there is no field for this text"},
    {"text between components", "## Method components\nHello.\n### A\nx\n",
     "structure/stray-text [Hello.] there is no field for this text"},
    {"a reference that is no list entry", "## References\n[@a] A work.\n",
     "structure/stray-text [[@a] A work.] there is no field for this text"},
    {"text after the prompts", "## Reflection\n1. a\n\nGood luck.\n",
     "structure/stray-text [Good luck.] there is no field for this text"},
    {"a heading among prompts", "## Reflection\n### Question\n",
     "structure/stray-text [### Question] there is no field for this text"},
    {"a competency of two paragraphs", "## Competency\nx\n\ny\n",
     "structure/second-paragraph [y] this is a second paragraph where one is expected"},
    {"a reference of two paragraphs", "## References\n- [@a] x\n\n  y\n",
     "structure/second-paragraph [y] this is a second paragraph where one is expected"},
    {"a comment without an end", "## Rationale\nx <!-- y\n\n## Summary\nz\n",
     "structure/unclosed-block [<!--] this comment is never closed"},
    {"a fence without an end", "## Rationale\n```text\nx\n\n## Summary\nz\n",
     "structure/unclosed-block [```text] this block is never closed"},
    {"a property without a value", "## Method components\n### A {#a formats}\n",
     "structure/bad-attribute [formats] `formats` has no value"},
    {"a property with an empty value", "## Method components\n### A {#a type=}\n",
     "structure/bad-attribute [type] `type` has no value"},
    {"a value with a space", "## Method components\n### A {#a type=two words}\n",
     "structure/bad-attribute [two words] the value of `type` has spaces in it"},
    {"a list with spaces", "## Artifacts\n### A {#a formats=upload, link}\n",
     "structure/bad-attribute [upload, link] the value of `formats` has spaces in it"},
    {"spaces beside `=`", "## Artifacts\n### A {#a type = video components=b}\n",
     "structure/bad-attribute [type =] there is a space beside the `=` of `type`"},
    {"a comma between properties", "## Artifacts\n### A {#a, type=video}\n",
     "structure/bad-attribute [,] a comma stands after `#a`"},
    {"a space inside braces", "## Method components\n### A { #a }\n",
     "structure/bad-attribute [{ ] the id does not stand directly behind `{`"},
    {"braces of another program", "## Method components\n### A {: #a}\n",
     "structure/bad-attribute [{: ] the id does not stand directly behind `{`"},
    {"a heading without a space", "## Competency\nx\n\n##Rationale\ny\n",
     "structure/unread-markdown [##] there is no space behind `##`, so this line is no heading"},
    {"a heading with a space of a word processor", "## Competency\nx\n##\u00A0Rationale\ny\n",
     "structure/unread-markdown [##] the space behind `##` is one that Markdown does not know"},
    {"an item that is no heading", "## Method components\n###A {#a}\nx\n",
     "structure/unread-markdown [###] there is no space behind `###`, so this line is no heading"},
    {"bullets that start no list", "## Reflection\n\u2022 a {#a}\n\u2022 b {#b}\n",
     "structure/unread-markdown [\u2022] `\u2022` starts no list"},
    {"counters that start no list", "## References\n(1) [@a] x\n\n(2) [@b] y\n",
     "structure/unread-markdown [(1)] `(1)` starts no list"},
    {"a table without its second line",
     "## Artifacts\n### A {#a}\n| Criterion | B |\n| c {#c} | d |\n",
     "structure/unread-markdown [| Criterion | B |] there is no line below the headings of this "
     "table"},
    {"a table with a second line that is too short",
     "## Rationale\nx\n| a | b |\n|---|\n| c | d |\n",
     "structure/unread-markdown [|---|] the line below the headings has 1 cells, and there are 2 "
     "headings"},
    {"a table with long dashes", "## Rubric\n| Criterion | B |\n|\u2014|\u2014|\n| c {#c} | d |\n",
     "structure/unread-markdown [|\u2014|\u2014|] the line below the headings is not made of "
     "`---`"},
    {"a rubric that is not called so",
     "## Artifacts\n### A {#a}\n| Aspect | B |\n|---|---|\n| c {#c} | d |\n| e {#e} | f |\n",
     "structure/unread-markdown [Aspect] `Aspect` does not say that this table is a rubric"},
    {"a rubric without a first heading",
     "## Artifacts\n### A {#a}\n|  | B |\n|---|---|\n| c {#c} | d |\n",
     "structure/unread-markdown [|  | B |] nothing says that this table is a rubric"},
    {"a row parted from its table",
     "## Rubric\n| Criterion | B |\n|---|---|\n| c {#c} | d |\n\n| e {#e} | f |\n",
     "structure/unread-markdown [| e {#e} | f |] this row is parted from its table"},
    {"passing criteria as a list entry", "## Reflection\n1. a\n2. **Passing:** b\n",
     "structure/unread-markdown [**Passing:**] this entry of the list is read as a question"},
    {"sections that stand too deep", "### Rationale\nx\n\ny\n\n## Summary\nz\n",
     "structure/unknown-section [Rationale] `Rationale` is a third-level heading, and sections are "
     "second-level headings"},
    {"a property twice", "## Method components\n### A {type=a type=b}\n",
     "structure/bad-attribute [type] `type` stands twice in these braces"},
    {"two ids", "## Method components\n### A {#a #b}\n",
     "structure/bad-attribute [#b] `#b` does not stand first"},
    {"a quote without an end", "## Method components\n### A {#a type=\"b}\n",
     "structure/bad-attribute [\"] this quote is never closed"},
    {"braces without an end", "## Method components\n### A {#a type=b\n",
     "structure/bad-attribute [{] this brace is never closed"},
    {"an empty list entry", "## Artifacts\n### A {#a formats=upload,,link}\n",
     "structure/bad-attribute [upload,,link] the list `formats` has an empty entry"},
    {"braces inside a heading", "## Method components\n### A {#a} first\n",
     "structure/bad-attribute [{#a}] these properties stand inside the text"},
    {"braces after the second paragraph", "## Reflection\n1. x\n\n   y {#a words=..5}\n",
     "structure/bad-attribute [{#a words=..5}] these properties stand inside the text"},
    {"braces in the wrong cell", "## Rubric\n| Criterion | A |\n|---|---|\n| B | C {#c} |\n",
     "structure/bad-attribute [{#c}] these properties stand inside the text"},
    {"properties of a detail", "## Outcomes\n- A goal. {#goal}\n  - It is small. {#small}\n",
     "structure/bad-attribute [#] a detail of an outcome takes no properties"},
    {"properties of a section that has none", "## Rationale {#why}\nx\n",
     "structure/bad-attribute [#] the section `Rationale` takes no properties"},
    {"a field in braces and in a block",
     "## Artifacts\n### A {#a type=video}\n```yaml fields\ntype: audio\n```\n",
     "structure/said-twice [type] `type` is written twice"},
    {"two rubrics under one artifact",
     "## Artifacts\n### A\n| Criterion | B |\n|---|---|\n| c | d |\n\n| Criterion | E "
     "|\n|---|---|\n| f | g |\n",
     "structure/said-twice [| Criterion | E |\n|---|---|\n| f | g |] `rubric` is written twice"},
    {"passing criteria twice", "## Reflection\n1. a\n\n**Passing:** b\n\n**Passing:** c\n",
     "structure/said-twice [**Passing:**] `criteria` is written twice"},
    {"fields of no item", "## Rationale\nx\n\n```yaml fields\na: b\n```\n",
     "structure/misplaced-fields [```yaml fields] these fields belong to no item"},
    {"a row that is too long", "## Rubric\n| Criterion | A |\n|---|---|\n| b | c | d |\n",
     "rubric/broken-table [| b | c | d |] this row has 3 cells, and the table has 2 columns"},
    {"text directly below a table", "## Rubric\n| Criterion | A |\n|---|---|\n| b | c |\nText.\n",
     "rubric/broken-table [Text.] this line is read as a row of the table above"},
    {"two columns of one name", "## Rubric\n| Criterion | A | a |\n|---|---|---|\n| b | c | d |\n",
     "rubric/broken-table [a] two columns are called `a`"},
    {"a column without name", "## Rubric\n| Criterion |  | A |\n|---|---|---|\n| b | c | d |\n",
     "rubric/broken-table [| Criterion |  | A |] this column has no name"},
};

struct FrontMatterMistake {
    const char* what;
    const char* front;
    const char* markdown;
    const char* finding;
};

const std::vector<FrontMatterMistake> front_matter_mistakes{
    {"a title that differs", "title: One\n", "# Two\n\n## Rationale\nx\n",
     "structure/title-mismatch [Two] the heading says `Two`, and the front matter `One`"},
    {"a field as a section and in the front matter", "rationale: y\n", "## Rationale\nx\n",
     "structure/said-twice [Rationale] `rationale` is written twice"},
    {"passing criteria in both places", "parts: {part3: {criteria: y}}\n",
     "## Reflection\n1. a\n\n**Passing:** x\n",
     "structure/said-twice [criteria] `criteria` is written twice"},
    {"parts in both places", "submission: {parts: []}\n", "## Reflection\n1. a\n",
     "structure/said-twice [parts] `parts` is written twice"},
    {"a part that is not there", "parts: {part4: {criteria: y}}\n", "## Reflection\n1. a\n",
     "structure/unknown-item [part4] there is no part called `part4`"},
    {"a criterion that is not there", "criteria: {b: {weight: 1}}\n",
     "## Rubric\n| Criterion | A |\n|---|---|\n| c {#bb} | d |\n",
     "structure/unknown-item [b] there is no criterion called `b`"},
    {"parts without ids", "parts: [part3]\n", "## Reflection\n1. a\n",
     "structure/unknown-item [parts] `parts` is a list, where ids with their fields belong"},
    {"criteria without ids", "criteria: all\n", "## Reflection\n1. a\n",
     "structure/unknown-item [criteria] `criteria` is text, where ids with their fields belong"},
};

} // namespace

TEST_CASE("every mistake in a body is one finding, where it stands") {
    for (const Mistake& mistake : mistakes) {
        CAPTURE(std::string(mistake.what));
        CHECK(read_body(mistake.markdown).findings() == Strings{mistake.finding});
    }
}

TEST_CASE("every mistake between front matter and body is one finding") {
    for (const FrontMatterMistake& mistake : front_matter_mistakes) {
        CAPTURE(std::string(mistake.what));
        CHECK(read_body(mistake.markdown, mistake.front).findings() == Strings{mistake.finding});
    }
}

TEST_CASE("several mistakes are all told, each once, and what can be read is read") {
    const ReadCredential read =
        read_body("# Summary\nShort.\n\n## Methode components\nlost\n\n"
                  "## Artifacts\nIntro.\n"
                  "### One {#one type= formats=upload, link words=..5}\n"
                  "Text {#x}.\n"
                  "### Two {#two type=video\n"
                  "## Reflection\n1. a {#a words}\n2. b {#b words=..5 #c}\n");
    CHECK(read.findings() ==
          Strings{"structure/unknown-section [Summary] `Summary` is a first-level heading, and "
                  "sections are second-level headings",
                  "structure/unknown-section [Methode components] `Methode components` is not a "
                  "section that is known here",
                  "structure/bad-attribute [type] `type` has no value",
                  "structure/bad-attribute [upload, link] the value of `formats` has spaces in it",
                  "structure/bad-attribute [{#x}] these properties stand inside the text",
                  "structure/bad-attribute [{] this brace is never closed",
                  "structure/bad-attribute [words] `words` has no value",
                  "structure/bad-attribute [#c] `#c` does not stand first"});
    CHECK(print_tree(read.tree.root) == R"(
kind: credential
summary: Short.
submission:
  parts:
    -
      id: part2
      kind: artifacts
      intro: Intro.
      artifacts:
        -
          id: one
          title: One
          description: Text {#x}.
          words: ..5
        -
          id: two
          title: Two
          type: video
    -
      id: part3
      kind: reflection
      prompts:
        -
          id: a
          text: a
        -
          id: b
          text: b
          words: ..5
)");
}

TEST_CASE("a section beyond the limits is told and left out, and the rest goes on") {
    const std::string large(70000, 'a');
    const ReadCredential read = read_body("## Rationale\n" + large + "\n\n## Competency\nx\n");
    CHECK(read.findings() == Strings{"structure/section-too-large [Rationale] the section "
                                     "`Rationale` is too large to read"});
    CHECK(read.tree.lost == Strings{"rationale"});
    CHECK(print_tree(read.tree.root) == "\nkind: credential\ncompetency: x\n");
}

TEST_CASE("an unknown section names the nearest one, and what it means counts as lost") {
    const ReadCredential read = read_body("## Rational\nx\n");
    REQUIRE(read.found.size() == 1);
    CHECK(read.found[0].help == "did you mean `Rationale`?");
    CHECK(read.tree.lost == Strings{"rationale"});
    const ReadCredential other = read_body("## Summary\nx\n\n## Something else\n");
    CHECK(other.found.at(0).help.starts_with("the sections are `Summary`, `Competency`, "));
    // It may be any section that is not there.
    CHECK(std::ranges::count(other.tree.lost, "rationale") == 1);
    CHECK(std::ranges::count(other.tree.lost, "summary") == 0);
}

TEST_CASE("what is written twice names the first place") {
    const ReadCredential read = read_body("## Rationale\nx\n", "rationale: y\n");
    REQUIRE(read.found.size() == 1);
    REQUIRE(read.found[0].labels.size() == 1);
    CHECK(read.cut(read.found[0].labels[0].span) == "rationale");
    CHECK(read.found[0].labels[0].text == "first written here");
}

TEST_CASE("front matter without an end is one finding") {
    const ReadCredential read = read_source("---\nkind: credential\n\n## Rationale\nx\n");
    CHECK(read.findings() ==
          Strings{"structure/unclosed-front-matter [---] the front matter is never closed"});
    CHECK(print_tree(read.tree.root) == "\nkind: credential\nrationale: x\n");
    CHECK(read.tree.lost.empty());
    CHECK(read_source("---\nkind: credential\n\nText.\n").tree.lost == Strings{"*"});
}

TEST_CASE("front matter without an end hides no mistake below it") {
    CHECK(read_source("---\nkind: credential\n## Rational\nx\n## Reflection\nText {#a}.\n")
              .findings() ==
          Strings{
              "structure/unclosed-front-matter [---] the front matter is never closed",
              "structure/unknown-section [Rational] `Rational` is not a section that is known here",
              "structure/bad-attribute [{#a}] these properties stand inside the text"});
}

TEST_CASE("a first-level heading that says the title is fine, with or without a title") {
    CHECK(read_body("# One\n\n## Rationale\nx\n", "title: One\n").found.empty());
    CHECK(read_body("# One\n\n## Rationale\nx\n").found.empty());
}

TEST_CASE("every kind of this layer is made by some mistake above") {
    std::set<std::string_view> made{"structure/section-too-large"};
    for (const Mistake& mistake : mistakes)
        for (const auto& each : read_body(mistake.markdown).found)
            made.insert(each.kind->slug);
    for (const FrontMatterMistake& mistake : front_matter_mistakes)
        for (const auto& each : read_body(mistake.markdown, mistake.front).found)
            made.insert(each.kind->slug);
    for (const diagnostic::Kind* kind : surface::surface_kinds())
        CHECK_MESSAGE(made.contains(kind->slug), kind->slug);
}

TEST_CASE("every finding says what to do") {
    for (const Mistake& mistake : mistakes)
        for (const auto& each : read_body(mistake.markdown).found)
            CHECK_MESSAGE(!each.help.empty(), each.message);
}
