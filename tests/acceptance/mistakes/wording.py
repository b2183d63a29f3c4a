# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Competencies, questions and research that can be read and say too little, too much, or the wrong thing."""
import pathlib

from mistakes.mistake import in_file

TITLE = "What a competency, a question and the research say"

LONG = ("The educator plans the next lesson from the answers to one short question that every student has answered alone, "
        "in writing, at the end of the lesson before, and keeps a record of what was planned, what was done and what "
        "came of it over at least one term of the school year")
QUESTIONS = ["What came first", "What came next", "Who took part", "Who was left out", "What did you hear",
             "What did you write down", "What was new", "What was hard"]
MARKDOWN_STATEMENT = "The educator plans the next lesson from the answers to one short question."
YAML_STATEMENT = "The educator opens a lesson with a task that shows what students remember."
OUTCOME = "  - {id: opens-a-lesson, text: Opens a lesson with a task that all students can start.}\n"
KRAFT = ("Kraft, M. A., Blazar, D., & Hogan, D. (2018). The effect of teacher coaching on instruction and achievement. "
         "*Review of Educational Research*, 88(4), 547-588. https://doi.org/10.3102/0034654318759268")
YORK = ("  - key: york-barr-duke-2004\n    type: article\n    authors:\n      - {family: York-Barr, given: Jennifer}\n"
        "      - {family: Duke, given: Karen}\n    year: 2004\n"
        "    title: What do we know about teacher leadership? Findings from two decades of scholarship\n"
        "    container: Review of Educational Research, 74(3)\n    pages: 255-316\n    doi: 10.3102/00346543074003255\n")
LAST_OF_THREE = "{#next-lesson type=lesson_plan formats=upload,text components=sorting}"


def between(file, begin, end):
    """What stands in a file of base/ from `begin` up to `end`."""
    text = (pathlib.Path(__file__).parent / "base" / file).read_text(encoding="utf-8")
    return text[text.index(begin):text.index(end)]


def steps(count):
    return ",".join(f"step-{n}" for n in range(1, count + 1))


def outcomes(count):
    return [f"  - {{id: thing-{n}, text: Does {n} things with answers.}}\n" for n in range(1, count + 1)]


def last_marked(lines, place):
    """The lines as one text, with a mark around a place in the last of them."""
    return "".join([*lines[:-1], lines[-1].replace(place, f"«{place}»")])


TICKETS = in_file(
    "credentials/exit-tickets.md",
    ("several educators, who plans", "competency/disagreeing-verb",
     {"The educator plans the next": "The «educators evaluates» the next"}),
    ("one competency in fifty words", "competency/long-statement", {MARKDOWN_STATEMENT: f"«{LONG}.»"}),
    ("eight outcomes", "competency/many-outcomes",
     {"prerequisites:": "outcomes:\n" + last_marked(outcomes(8), "Does 8 things with answers.") + "prerequisites:"}),
    ("nine components", "competency/many-components",
     {"## Rationale": last_marked([f"### Step {n} {{#step-{n}}}\n\nTake it.\n\n" for n in range(1, 8)], "Step 7")
      + "## Rationale",
      LAST_OF_THREE: LAST_OF_THREE.replace("sorting", f"sorting,{steps(7)}")}),
    ("the competency again", "competency/repeated-as-method",
     {"The educator asks one question at the end of a lesson, sorts the answers and changes the next lesson.":
      f"«{MARKDOWN_STATEMENT}»"}),
    ("an outcome twice", "competency/repeated-outcome",
     {"prerequisites:": "outcomes:\n  - {id: plans, text: Plans a lesson from answers.}\n"
      "  - {id: plans-again, text: «Plans a lesson from answers»}\nprerequisites:"}),
    ("the title for a competency", "competency/repeats-title", {MARKDOWN_STATEMENT: "«Exit tickets.»"}),
    ("a reason in a second sentence", "competency/several-sentences",
     {MARKDOWN_STATEMENT: MARKDOWN_STATEMENT + " «It takes little time.»"}),
    ("four words", "competency/short-statement", {MARKDOWN_STATEMENT: "«Plans from short answers.»"}),
    ("a component that nothing comes back to", "competency/unused-component",
     {"## Rationale": "### «Telling families» {#telling}\n\nTell families what was learned.\n\n## Rationale"}),
    ("another number in brackets", "questions/contradicted-bound",
     {"the idea that you asked about.": "the idea that you asked about «(300 words)»."}),
    ("two and a half thousand words", "questions/huge-word-bound", {"words=..200}": "words=«..2500»}"}),
    ("nine questions", "questions/many-prompts",
     {"asking}\n\n**Passing:**": "asking}\n" + last_marked(
         [f"{n + 3}. {QUESTIONS[n]}? {{#more-{n} words=..50}}\n" for n in range(7)], "What was new?")
      + "\n**Passing:**"}),
    ("a question of the first part", "questions/repeated-prompt",
     {"What surprised you in the answers?": "«Why did you choose this question?»"}),
    ("four questions at once", "questions/several-questions",
     {"What surprised you in the answers?": "«What surprised you? Why? Whom did you tell? What then?»"}),
    ("a question for yes or no", "questions/yes-or-no",
     {"What surprised you in the answers?": "«Did» the answers surprise you?"}),
    ("a citation in words", "research/citation-by-hand", {"[@kraft-2018, p. 12]": "«(Kraft et al., 2018)»",
                                                          "acts on it [": "acts on it [@kraft-2018; "}),
    ("a citation of what is not listed", "research/unlisted-citation",
     {"acts on it [": "acts on it («Black & Wiliam, 1998») ["}),
    ("books and journals only", "research/nothing-to-open",
     {"[@hattie-timperley-2007]": "[@gorski-2008]", "[@kraft-2018, p. 12]": "[@milner-2012]",
      "[@fuchs-fuchs-1986]": "[@schifter-2019]",
      f"- [@kraft-2018] {KRAFT}":
      '- [@«gorski-2008»] Gorski, P. (2008). The myth of the "culture of poverty." *Educational Leadership*, 65(7), '
      "32-36.\n"
      "- [@milner-2012] Milner, H. R. (2012). Beyond a test score: Explaining opportunity gaps in educational practice. "
      "*Journal of Black Studies*, 43(6), 693-718.\n"
      "- [@schifter-2019] Schifter, L. A., Grindal, T., Schwartz, G., & Hehir, T. (2019). *Students from low-income "
      "families and special education*. The Century Foundation."}),
    ("a work twice", "research/repeated-reference",
     {f"- [@kraft-2018] {KRAFT}": f"- [@kraft-2018] {KRAFT}\n- [@«kraft-2018b»] {KRAFT}",
      "[@kraft-2018, p. 12]": "[@kraft-2018, p. 12; @kraft-2018b]"}),
    ("a year of another century", "research/unlikely-year",
     {"[@kraft-2018]": "[@kraft]", "[@kraft-2018, p. 12]": "[@kraft, p. 12]", "(2018)": "(«1718»)"}),
    ("no citation in the rationale", "research/unsupported-rationale",
     {"Feedback helps when somebody acts on it [@hattie-timperley-2007]": "«Feedback helps when somebody acts on it",
      " helps to act\n[@kraft-2018, p. 12].": " helps to act.", " [@fuchs-fuchs-1986]": "",
      "whole class, at little cost.": "whole class, at little cost.»", "Make three piles": "Make three piles [@kraft-2018]"}),
    ("a year that its key does not know", "research/year-differs-from-key",
     {"[@kraft-2018] Kraft": "[@kraft-«2018»] Kraft", "(2018)": "(2017)"}),
    ("a word twice", "structure/doubled-word", {"Describe the class": "Describe the «the» class"}),
    ("a blank of no width", "structure/invisible-character",
     {"Write for a reader": "Write for a «rea\u200bder»"}),
    ("a part before its turn", "structure/parts-out-of-order",
     {"## Part 3. Reflection\n\n1. What surprised you in the answers? {#surprise words=100..250 binding=guidance}\n\n"
      "**Passing:** The answer names a student's answer.\n": "",
      "## Part 2. Artifacts": "## «Part 3. Reflection»\n\n1. What surprised you in the answers? "
      "{#surprise words=100..250 binding=guidance}\n\n**Passing:** The answer names a student's answer.\n\n"
      "## Part 2. Artifacts"}),
    ("a long title", "metadata/long-title",
     {"title: Exit Tickets\n": "title: «Short Questions at the End of a Lesson, and What a Teacher Who Has Read the "
      "Answers Does With Them on the Next Day»\n", "# Exit Tickets\n": ""}),
    ("an hour that is more than the most", "metadata/out-of-order",
     {"typical: 10, max: 14": "typical: 18, max: «14»"}),
    ("eleven criteria", "rubric/too-many-criteria",
     {"| Criterion | Secure | Developing | Beginning |\n|---|---|---|---|\n| Changed for a reason {#changed} | The plan "
      "says which answers changed it. | The plan was changed. | The plan is as it was. |\n":
      "| Indicator |\n|---|\n" + last_marked([f"| Step {n} is written down {{#step-{n}}} |\n" for n in range(1, 12)],
                                             "Step 11 is written down")}),
    ("one credit for ten hours", "metadata/credits-against-hours",
     {"dates:": "credits:\n  - {unit: ects, amount: «1»}\ndates:"}),
    ("an identifier of the registry twice", "identity/repeated-ctid",
     {"license:": "ctid: ce-3f9a7c52-8d14-4b6e-9a01-5c2d7e8f9a10\nlicense:",
      "## Competency": "## Competency {ctid=«ce-3f9a7c52-8d14-4b6e-9a01-5c2d7e8f9a10»}"}),
) + in_file(
    "credentials/reading-aloud/credential.md",
    ("a part without artifacts", "evidence/no-artifact",
     {between("credentials/reading-aloud/credential.md", "## Part 2.", "## Part 3."):
      "## «Part 2. Artifacts»\n\nShow us what you did.\n\n",
      "criteria:\n  questions: {category: Talk}\n": ""}),
)

OPENINGS = in_file(
    "credentials/lesson-openings.yaml",
    ("a part without artifacts", "evidence/no-artifact",
     {"kind: artifacts\n" + between("credentials/lesson-openings.yaml", "      artifacts:\n", "    - id: part3"):
      "kind: «artifacts»\n      intro: Show us what you did.\n"}),
    ("several educators, who designs", "competency/disagreeing-verb",
     {YAML_STATEMENT: YAML_STATEMENT.replace("The educator opens", "«Teachers creates»")}),
    ("one competency in fifty words", "competency/long-statement", {YAML_STATEMENT: f"«{LONG}.»"}),
    ("eight outcomes", "competency/many-outcomes",
     {OUTCOME: last_marked(outcomes(8), "Does 8 things with answers.")}),
    ("nine components", "competency/many-components",
     {"rationale: |": last_marked([f"  - id: step-{n}\n    title: Step {n}\n    body: Take it.\n"
                                   for n in range(1, 8)], "Step 7") + "rationale: |",
      "components: [task, reading]": f"components: [task, reading, {steps(7).replace(',', ', ')}]"}),
    ("the competency again", "competency/repeated-as-method",
     {"key_method: |\n  The educator asks students to write down what they remember before new material starts.\n":
      f"key_method: «{YAML_STATEMENT}»\n"}),
    ("an outcome twice", "competency/repeated-outcome",
     {OUTCOME: OUTCOME + "  - id: opens-it\n    text: «opens a lesson with a task that all students can start»\n"}),
    ("the title for a competency", "competency/repeats-title", {YAML_STATEMENT: "«Lesson openings»"}),
    ("a reason in a second sentence", "competency/several-sentences",
     {YAML_STATEMENT: YAML_STATEMENT + " «All of them start.»"}),
    ("four words", "competency/short-statement", {YAML_STATEMENT: "«Opens lessons with tasks.»"}),
    ("a component that nothing comes back to", "competency/unused-component",
     {"rationale: |": "  - {id: telling, title: «Telling families», body: Tell families.}\nrationale: |"}),
    ("another number in brackets", "questions/contradicted-bound",
     {"Describe the class and the lesson.": "Describe the class and the lesson «(50-100 words)»."}),
    ("five thousand words", "questions/huge-word-bound", {"words: ..200": "words: «..5000»"}),
    ("nine questions", "questions/many-prompts",
     {"          components: [task]\n      criteria: |": "          components: [task]\n" + last_marked(
         [f"        - id: more-{n}\n          text: {QUESTIONS[n]}?\n          words: ..50\n" for n in range(8)],
         "What was hard?") + "      criteria: |"}),
    ("a question of the first part", "questions/repeated-prompt",
     {"What do you do differently now?": "«Describe the class and the lesson!»"}),
    ("five questions at once", "questions/several-questions",
     {"What do you do differently now?": "«What is new? Why? Since when? With whom? Until when?»"}),
    ("a question for yes or no", "questions/yes-or-no",
     {"What do you do differently now?": "«Has» anything changed?"}),
    ("a citation in words", "research/citation-by-hand",
     {"[@fuchs-fuchs-1986]": "«(Fuchs & Fuchs, 1986)»"}),
    ("a citation of what is not listed", "research/unlisted-citation",
     {"to do next [@": "to do next («Black & Wiliam, 1998») [@"}),
    ("books and journals only", "research/nothing-to-open",
     {"[@hattie-timperley-2007]": "[@gorski-2008]", "[@york-barr-duke-2004, pp. 255-260]": "[@milner-2012]",
      "[@fuchs-fuchs-1986]": "[@schifter-2019]", " [@kraft-monti-nussbaum-2021]": "",
      YORK:
      "  - key: «gorski-2008»\n    type: article\n    authors: [{family: Gorski, given: Paul}]\n    year: 2008\n"
      "    title: The myth of the culture of poverty\n    container: Educational Leadership, 65(7)\n"
      "  - key: milner-2012\n    type: article\n    authors: [{family: Milner, given: H. Richard}]\n    year: 2012\n"
      '    title: "Beyond a test score: Explaining opportunity gaps in educational practice"\n'
      "    container: Journal of Black Studies, 43(6)\n"
      "  - key: schifter-2019\n    type: report\n    authors: [{family: Schifter, given: Laura A.}]\n    year: 2019\n"
      "    title: Students from low-income families and special education\n    publisher: The Century Foundation\n"}),
    ("a work twice", "research/repeated-reference",
     {YORK: YORK + YORK.replace("york-barr-duke-2004", "«york-barr-2004»"),
      "pp. 255-260]": "pp. 255-260; @york-barr-2004]"}),
    ("pages from last to first", "research/reversed-pages", {"pages: 255-316": "pages: «316-255»"}),
    ("a year of another century", "research/unlikely-year",
     {"key: york-barr-duke-2004": "key: york-barr-duke", "@york-barr-duke-2004,": "@york-barr-duke,",
      "year: 2004": "year: «1704»"}),
    ("no citation in the rationale", "research/unsupported-rationale",
     {"rationale: |\n  Feedback helps when it tells a student what to do next [@hattie-timperley-2007],":
      "rationale: >-\n  «Feedback helps when it tells a student what to do next,",
      " [@york-barr-duke-2004, pp. 255-260]": "", "\n  [@fuchs-fuchs-1986]": "",
      "for such a look.": "for such a look.»",
      "Walk around and read.": "Walk around and read [@york-barr-duke-2004]."}),
    ("a year that its key does not know", "research/year-differs-from-key",
     {"key: york-barr-duke-2004": "key: york-barr-duke-«2004»", "year: 2004": "year: 2005"}),
    ("a word twice", "structure/doubled-word",
     {"Describe the class and the lesson.": "Describe the class and «and» the lesson."}),
    ("a soft hyphen", "structure/invisible-character",
     {"Describe the class and the lesson.": "Describe the class and the «les\u00adson.»"}),
    ("a part before its turn", "structure/parts-out-of-order",
     {"    - id: part3\n      kind: reflection\n      prompts:\n        - id: change\n"
      "          text: What do you do differently now?\n          words: {min: 100, max: 250, binding: guidance}\n"
      "      criteria: |\n        The answer names one change.\n": "",
      "    - id: part2\n": "    - id: part3\n      kind: «reflection»\n      prompts:\n        - id: change\n"
      "          text: What do you do differently now?\n          words: {min: 100, max: 250, binding: guidance}\n"
      "      criteria: |\n        The answer names one change.\n    - id: part2\n"}),
    ("a column without a heading", "access/empty-header-cell",
     {"Walk around and read.": "«| Answer | |»\n      |---|---|\n      | right | go on |\n\n      Walk around and read."}),
    ("eight standards", "alignment/too-many-alignments",
     {'  - {framework: teaching-standards, code: "1"}\n': '  - {framework: teaching-standards, code: "1"}\n' + last_marked(
         [f'  - {{framework: Skills 2024, name: Skill {n}, url: "https://skills.example.org/{n}"}}\n'
          for n in range(1, 8)], "Skills 2024")}),
    ("an artifact after itself", "evidence/circular-order",
     {"          type: video\n": "          type: video\n          after: [«opening»]\n"}),
    ("seven artifacts", "evidence/too-many-artifacts",
     {"    - id: part3\n": last_marked(
         [f"        - id: sheet-{n}\n          title: Sheet {n}\n          type: other\n          description: Hand it in.\n"
          f"          rubric: {{type: indicators, criteria: [{{id: whole-{n}, title: It is whole, components: [task]}}]}}\n"
          for n in range(2, 8)], "Sheet 7") + "    - id: part3\n"}),
    ("a citation of two works without a semicolon", "research/broken-citation",
     {"[@hattie-timperley-2007], and": "[@hattie-timperley-2007, «@fuchs-fuchs-1986»], and"}),
    ("a form that is nowhere", "evidence/missing-template",
     {"Hand in the first five minutes of a lesson.": "Fill in the «attached form», and hand in a video.",
      "    type: template\n": "    type: article\n"}),
    ("student work of any number", "evidence/uncounted-student-work",
     {"type: video": "type: «student_work»", "the first five minutes of a lesson": "work of students", "Video of an opening": "Openings",
      "          limits: {max_minutes: 6}\n": ""}),
    ("a title with a full stop", "metadata/punctuated-title", {"title: Lesson Openings": "title: Lesson Openings«.»"}),
    ("no points", "rubric/empty-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {points: {min: «0»}}\n"}),
    ("nine points of four", "rubric/unreachable-threshold",
     {"scale: three-level\n": "scale: three-level\npassing: {points: {min: «9»}}\n"}),
) + in_file(
    "stacks/i18n/turn-and-talk.pt.yaml",
    ("the language of the original", "translation/same-language", {"language: pt": "language: «en»"}),
) + in_file(
    "references.yaml",
    ("pages from last to first", "research/reversed-pages", {"pages: 81-112": "pages: «81-12»"}),
    ("pages of a thousand", "research/reversed-pages", {"pages: 81-112": "pages: «1181-1112»"}),
)

MISTAKES = TICKETS + OPENINGS
