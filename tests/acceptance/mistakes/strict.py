# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What only the preset `strict` finds; base/ is without findings under it too."""
import dataclasses

from mistakes.mistake import in_file, with_edits

TITLE = "What only the preset strict finds"

RECOGNITION = ("recognitions:\n  - {authority: {name: «Example State Board»}, type: license_renewal, amount: 8, "
               "unit: clock_hour}\n")

TICKETS = in_file(
    "credentials/exit-tickets.md",
    ("a video without captions", "access/video-without-captions",
     {"{#question-bank type=site": "{#question-bank type=«video»"}),
    ("an edition of yesterday", "alignment/superseded-framework",
     {'code: "2"}\n': 'code: "2"}\n  - {framework: «standards-2011», code: "1"}\n'}),
    ("a word that judges", "competency/evaluative-word", {"The educator plans the": "The educator «effectively» plans the"}),
    ("an address for words", "access/address-as-words",
     {"Ask about **one** idea,": "Ask about «<https://ideas.example.org/one>»,"}),
    ("a recognition since nobody knows when", "metadata/recognition-without-date",
     {"prerequisites:": RECOGNITION + "prerequisites:"}),
    ("an ability of nobody", "competency/unnamed-actor", {"The educator plans the": "«The ability to» plan the"}),
    ("a second actor", "competency/second-statement",
     {"one short question.\n\n## Key": "one short question «and the educator adapts» it.\n\n## Key"}),
    ("a method that is something", "competency/method-without-action",
     {"The educator asks one question at the end of a lesson, sorts the answers and changes the next lesson.":
      "An exit ticket «is a» short question on a slip of paper."}),
    ("a framework in the text only", "alignment/unaligned-framework",
     {"Ask about **one** idea,": "Ask about **one** idea of the «Next Generation Science Standards»,"}),
    ("nothing behind a title", "evidence/undescribed-artifact",
     {"### Next lesson {": "### «Next lesson» {", "Hand in the plan of the next lesson.\n\n": ""}),
    ("an artifact of no type", "evidence/untyped-artifact",
     {"### Next lesson {": "### «Next lesson» {", " type=lesson_plan": ""}),
    ("more than three thousand words", "evidence/heavy-writing-load",
     {"words=..200}": "words=..1900}", "words=50..150": "words=50..950", "words=100..250": "words=100..«250»"}),
    ("texts only", "evidence/only-essays",
     {"type=student_work": "type=«written_analysis»", "type=lesson_plan": "type=self_assessment"}),
    ("one format", "evidence/single-format", {"formats=upload,text": "formats=«upload»"}),
    ("a resource for no component", "links/unplaced-resource",
     {"[Question bank]": "[«Question bank»]", "type=site component=asking": "type=site"}),
    ("questions that nobody judges", "questions/missing-passing-criteria",
     {"## Part 3. Reflection": "## «Part 3. Reflection»", "\n**Passing:** The answer names a student's answer.\n": ""}),
    ("an answer of any length", "questions/unbounded-answer",
     {"What surprised you in the answers? {#surprise words=100..250 binding=guidance}":
      "«What surprised you in the answers?» {#surprise}"}),
    ("two works", "research/few-references",
     {"- [@kraft-2018]": "- [@«kraft-2018»]", " [@fuchs-fuchs-1986]": ""}),
    ("a rationale of three lines", "research/short-rationale",
     {"Feedback helps when somebody acts": "«Feedback helps when somebody acts",
      " One question at the end of each lesson makes that possible with a\nwhole class, at little cost.": "»"}),
    ("one word that passes", "rubric/terse-passing-level",
     {"Each pile has a name for the thinking in it.": "«Thorough.»"}),
    ("a criterion about nothing", "rubric/unlinked-criterion",
     {"formats=upload,text components=sorting": "formats=upload,text",
      "| Changed for a reason {": "| «Changed for a reason» {"}),
) + in_file(
    "credentials/turn-and-talk.md",
    ("one component", "competency/lone-component",
     {"### Asking {": "### «Asking» {", "### Listening in {#listening}\n\nStand near a pair, and write down what you hear.\n\n": "",
      "components=listening rubric": "components=asking rubric"}),
) + in_file(
    "credentials/reading-aloud/credential.md",
    ("the competency of another credential", "competency/repeated-elsewhere",
     {"The educator reads a book aloud and leads a talk about it in which every child speaks.":
      "«The educator opens a lesson with a task that shows what students remember.»"}),
    ("nobody who read it", "metadata/missing-reviewer",
     {"{name: Reading team, role: author}\n  - {name: School librarians, role: reviewer}":
      "«{name: Reading team, role: author}»"}),
    ("never reviewed", "identity/missing-review-date",
     {"status: published": "status: «published»", "dates: {last_reviewed: 2026-09-01}\n": ""}),
)

OPENINGS = in_file(
    "credentials/lesson-openings.yaml",
    ("a video without captions", "access/video-without-captions",
     {"    type: site\n": "    type: «video»\n"}),
    ("an edition of yesterday", "alignment/superseded-framework",
     {"{framework: teaching-standards, ": "{framework: «standards-2011», "}),
    ("a word that judges", "competency/evaluative-word",
     {"The educator opens a lesson": "The educator «successfully» opens a lesson"}),
    ("an address for words", "access/address-as-words",
     {"Walk around and read.": "Walk around and read «<https://reading.example.org/>»."}),
    ("a recognition since nobody knows when", "metadata/recognition-without-date",
     {"prerequisites: none\n": RECOGNITION + "prerequisites: none\n"}),
    ("a credential that is about something", "competency/unnamed-actor",
     {"competency: The educator opens": "competency: «This micro-credential» opens"}),
    ("a second verb behind a semicolon", "competency/second-statement",
     {"what students remember.\nkey_method": "what students remember«; evaluates» the answers.\nkey_method"}),
    ("a method that is something", "competency/method-without-action",
     {"The educator asks students to write down what they remember before new material starts.":
      "Retrieval «is one of» the roads to memory for all students."}),
    ("a framework in the text only", "alignment/unaligned-framework",
     {"Choose a task that every": "Choose a task of the «InTASC» kind that every"}),
    ("nothing behind a title", "evidence/undescribed-artifact",
     {"title: Video of an opening\n          description: |\n            Hand in the first five minutes of a lesson.\n"
      "            Ask that nobody comes in meanwhile [@kraft-monti-nussbaum-2021].\n":
      "title: «Video of an opening»\n",
      "[@fuchs-fuchs-1986]": "[@fuchs-fuchs-1986; @kraft-monti-nussbaum-2021]"}),
    ("an artifact of no type", "evidence/untyped-artifact",
     {"title: Video of an opening": "title: «Video of an opening»",
      "          type: video\n          formats: [upload, link]": "          formats: [upload, link]"}),
    ("one component", "competency/lone-component",
     {"title: Choosing the task": "title: «Choosing the task»",
      "  - id: reading\n    title: Reading the answers\n    body: |\n"
      "      Walk around and read. Note two answers that deserve a word.\n": "",
      "    component: reading\n": "    component: task\n", "[task, reading]": "[task]",
      "components: [reading]": "components: [task]"}),
    ("the competency of another credential", "competency/repeated-elsewhere",
     {"The educator opens a lesson with a task that shows what students remember.":
      "«The educator plans the next lesson from the answers to one short question.»"}),
    ("more than three thousand words", "evidence/heavy-writing-load",
     {"words: ..200": "words: ..1900", "max: 250": "max: «1200»"}),
    ("texts only", "evidence/only-essays", {"type: video": "type: «written_analysis»", "max_minutes: 6": "max_pages: 6"}),
    ("one format", "evidence/single-format", {"formats: [upload, link]": "formats: [«upload»]"}),
    ("never reviewed", "identity/missing-review-date",
     {"status: in_review": "status: «published»", "  last_reviewed: 2026-09-01\n": ""}),
    ("a resource for no component", "links/unplaced-resource",
     {"title: List of tasks": "title: «List of tasks»", "    component: task\n": ""}),
    ("nobody who read it", "metadata/missing-reviewer",
     {"  - {name: Lesson study team, role: author}\n  - {name: Science teachers, role: reviewer}":
      "  - «{name: Lesson study team, role: author}»", "status: in_review": "status: published"}),
    ("questions that nobody judges", "questions/missing-passing-criteria",
     {"kind: reflection": "kind: «reflection»", "      criteria: |\n        The answer names one change.\n": ""}),
    ("an answer of any length", "questions/unbounded-answer",
     {"text: Describe the class and the lesson.\n          words: ..200\n":
      "text: «Describe the class and the lesson.»\n"}),
    ("two works", "research/few-references",
     {"key: york-barr-duke-2004": "key: «york-barr-duke-2004»", "\n  [@fuchs-fuchs-1986]": "",
      " [@hattie-timperley-2007]": ""}),
    ("a work without its year", "research/incomplete-reference",
     {"key: york-barr-duke-2004": "key: «york-barr-duke-2004»", "    year: 2004\n": ""}),
    ("a rationale of three lines", "research/short-rationale",
     {"rationale: |\n  Feedback": "rationale: >-\n  «Feedback",
      " The first minutes of a lesson are a good place for such a look.": "»",
      "it over time [": "it [", "again and again, and": "often and"}),
    ("two words that pass", "rubric/terse-passing-level",
     {"secure: |\n                    All students start within a minute.\n": "secure: «All start.»\n"}),
    ("a criterion about nothing", "rubric/unlinked-criterion",
     {"          components: [task, reading]\n": "",
      "outcomes:\n  - {id: opens-a-lesson, text: Opens a lesson with a task that all students can start.}\n": "",
      "title: All students start\n                components: [task]\n": "title: «All students start»\n"}),
) + in_file(
    "references.yaml",
    ("a work of nobody", "research/incomplete-reference",
     {"key: hattie-timperley-2007": "key: «hattie-timperley-2007»",
      "    authors:\n      - {family: Hattie, given: John}\n      - {family: Timperley, given: Helen}\n": ""}),
) + in_file(
    "stacks/turn-and-talk.yaml",
    ("one credential", "stack/lone-member", {"  all: [turn-and-talk, reading-aloud]": "  «all: [turn-and-talk]»"}),
    ("one credential of one", "stack/lone-member",
     {"  all: [turn-and-talk, reading-aloud]": "  «choose: {min: 1}\n  from: [reading-aloud]»"}),
)

# Out of the stack, which would have something to say of a retired member.
RETIRED = [
    *with_edits(
        "stacks/first-years.yaml", {"    - exit-tickets\n": "", "[lesson-openings, exit-tickets]": "[lesson-openings]"},
        in_file("credentials/exit-tickets.md",
                ("retired without a word", "identity/unexplained-retirement",
                 {"status: in_review": "status: «retired»"}))),
    *with_edits(
        "stacks/first-years.yaml", {"    - lesson-openings\n": "", "[lesson-openings, exit-tickets]": "[exit-tickets]"},
        in_file("credentials/lesson-openings.yaml",
                ("retired without a word", "identity/unexplained-retirement",
                 {"status: in_review": "status: «retired»"}))),
]

RECORDED = "privacy:\n  involves_minors: true\n  consent: Families have agreed in writing.\n```\n\n"

# One piece of evidence for two members of a stack.
SAME = [
    *with_edits(
        "credentials/exit-tickets.md",
        {"### Next lesson {#next-lesson type=lesson_plan formats=upload,text components=sorting}\n\n"
         "Hand in the plan of the next lesson.":
         "### Video of an opening {#next-lesson type=video formats=upload,link components=sorting}\n\n"
         "```yaml fields\nlimits: {max_minutes: 6}\n" + RECORDED + "Hand in the first five minutes of a lesson. "
         "Ask that nobody comes in meanwhile."},
        in_file("stacks/first-years.yaml",
                ("the video of another member", "stack/same-evidence", {"    - exit-tickets\n": "    - «exit-tickets»\n"}))),
    *with_edits(
        "credentials/turn-and-talk.md",
        {"### Conversation {#conversation type=written_analysis": "### Recording {#conversation type=audio",
         "Write down one conversation of two partners.":
         "```yaml fields\nlimits: {max_minutes: 10}\n" + RECORDED + "Hand in the recording of a talk."},
        in_file("stacks/turn-and-talk.yaml",
                ("the recording of another member", "stack/same-evidence",
                 {"[turn-and-talk, reading-aloud]": "[turn-and-talk, «reading-aloud»]"}))),
]

MISTAKES = [dataclasses.replace(each, preset="strict") for each in TICKETS + OPENINGS + RETIRED + SAME]
