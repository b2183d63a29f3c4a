# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What nobody shows or judges, and what was nearly copied from another credential. All of it `strict`."""
import dataclasses

from mistakes.mistake import in_file

TITLE = "What nobody shows or judges, and what was nearly copied"

UNCOVERED = in_file(
    "credentials/exit-tickets.md",
    ("a step that nobody shows", "competency/unshown-component",
     {"### Asking the question": "### «Asking the question»", "words=50..150 components=asking": "words=50..150"}),
    ("a step that nobody judges", "competency/unjudged-component",
     {"### Asking the question": "### «Asking the question»",
      "formats=upload,link components=sorting": "formats=upload,link components=sorting,asking"}),
    ("an outcome that nobody judges", "competency/unjudged-outcome",
     {"## Key method": "## Outcomes\n\n- Sorts answers by the thinking in them. {#sorts}\n"
                       "- «Changes the next lesson for the largest pile.» {#changes}\n\n## Key method",
      "{#piles components=sorting}": "{#piles components=sorting outcomes=sorts}",
      "{#choice words=50..150 components=asking}": "{#choice words=50..150 components=asking outcomes=changes}"}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("a step that nobody shows", "competency/unshown-component",
     {"title: Reading the answers": "title: «Reading the answers»", "components: [task, reading]": "components: [task]",
      "title: Answers are used\n                components: [reading]": "title: Answers are used"}),
    ("a step that nobody judges", "competency/unjudged-component",
     {"title: Reading the answers": "title: «Reading the answers»",
      "title: Answers are used\n                components: [reading]":
      "title: Answers are used\n                components: [task]"}),
    ("an outcome that nobody judges", "competency/unjudged-outcome",
     {"all students can start.}\n": "all students can start.}\n"
                                    "  - {id: reads-answers, text: «Reads what students write.»}\n",
      "title: All students start\n                components: [task]":
      "title: All students start\n                components: [task]\n                outcomes: [opens-a-lesson]",
      "text: What do you do differently now?\n": "text: What do you do differently now?\n"
                                                 "          outcomes: [reads-answers]\n"}),
)

# Two members of one stack may be near each other: one of them leaves it.
WITHOUT_TICKETS = {"stacks/first-years.yaml": {"    - exit-tickets\n": "",
                                               "[lesson-openings, exit-tickets]": "[lesson-openings]"}}
WITHOUT_BOOKS = {"stacks/first-years.yaml": {"    - reading-aloud\n": ""}}


def elsewhere(edits, mistakes):
    """The mistakes, planted beside edits of other files."""
    return [dataclasses.replace(each, elsewhere=edits) for each in mistakes]


COPIED = elsewhere(WITHOUT_TICKETS, in_file(
    "credentials/lesson-openings.yaml",
    ("the competency of another credential, with another word", "competency/nearly-repeated",
     {"competency: The educator opens a lesson with a task that shows what students remember.":
      "competency: «The educator plans the next lesson from the answers to one very short question.»"}),
    ("a question of another credential, with another word", "questions/nearly-repeated-prompt",
     {"text: Describe the class and the lesson.": "text: «Describe the class and the one idea that you asked about.»"}),
    ("a criterion of another credential, with another word", "rubric/nearly-repeated-criterion",
     {"title: All students start": "title: «All students start»",
      "Some students wait for help.": "Piles are only right and wrong.",
      "All students start after a reminder.": "Piles are named by topic.",
      "All students start within a minute.": "Each pile has a name for the thinking in it."}),
)) + elsewhere(WITHOUT_BOOKS, in_file(
    "credentials/reading-aloud/credential.md",
    ("the competency of another credential, with another word", "competency/nearly-repeated",
     {"The educator reads a book aloud and leads a talk about it in which every child speaks.":
      "«The educator opens each lesson with a task that shows what students remember.»"}),
    ("a criterion of another credential, with another word", "rubric/nearly-repeated-criterion",
     {"| Questions that invite talk {": "| «Questions that invite talk» {",
      "Both questions have more than one good answer.": "Two answers are taken up again in the lesson.",
      "One question has more than one good answer.": "One answer is read out.",
      "The questions ask for facts.": "The answers are collected."}),
))

OTHER_SCALE = """\
kind: scale
id: other
title: Three other levels
levels:
  - {id: beginning, name: Beginning, points: 0}
  - {id: developing, name: Developing, points: 1}
  - {id: secure, name: Secure, points: 3}
passes: secure
"""


def on_another_scale(member):
    """The mistakes of a stack in which the credential of that file has a scale of its own."""
    return {member: {"scale: three-level": "scale: other"}, "scales/other.yaml": {"": OTHER_SCALE}}


COPIED += elsewhere(
    {**WITHOUT_BOOKS, "credentials/lesson-openings.yaml": {
        "text: Describe the class and the lesson.": "text: Describe the class and the lesson that you opened with a task."}},
    in_file("credentials/reading-aloud/credential.md",
            ("a question of another credential, with another word", "questions/nearly-repeated-prompt",
             {"Describe the group and the book.": "«Describe the class and the lesson that you opened with a short task.»"})))

SCALES = elsewhere(
    on_another_scale("credentials/lesson-openings.yaml"),
    in_file("stacks/first-years.yaml",
            ("a member on another scale", "stack/different-scales",
             {"    - lesson-openings\n": "    - «lesson-openings»\n"}))
) + elsewhere(
    on_another_scale("credentials/exit-tickets.md"),
    in_file("stacks/first-years.yaml",
            ("another member on another scale", "stack/different-scales",
             {"    - exit-tickets\n": "    - «exit-tickets»\n"})))

MISTAKES = [dataclasses.replace(each, preset="strict") for each in UNCOVERED + COPIED + SCALES]
