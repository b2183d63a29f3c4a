# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Levels of rubrics that tell nobody what to see in the work, and what else was added with them."""
import dataclasses

from mistakes.mistake import in_file, with_edits

TITLE = "Levels of rubrics, quotations, retired members"

RECOMMENDED = in_file(
    "credentials/exit-tickets.md",
    ("all and some", "rubric/differs-in-degree",
     {"Each pile has a name for the thinking in it.": "«All piles have a name for the thinking in them.»",
      "Piles are named by topic.": "Some piles have a name for the thinking in them."}),
    ("another level by name", "rubric/level-by-reference", {"| A next step is named. |": "| «Less than Secure.» |"}),
    ("columns that changed places", "rubric/negative-passing-level",
     {"The plan says which answers changed it.": "«No sign of» a change.",
      "The plan is as it was.": "The plan says which answers changed it."}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("always and often", "rubric/differs-in-degree",
     {"All students start within a minute.": "«Students always start within a minute.»",
      "All students start after a reminder.": "Students often start within a minute."}),
    ("the same as below", "rubric/level-by-reference", {"The answers are collected.": "«Same as Developing»"}),
    ("what is not there", "rubric/negative-passing-level",
     {"Two answers are taken up in the lesson.": "«Does not» forget the answers."}),
)

RETIRED = [
    *with_edits(
        "credentials/exit-tickets.md", {"status: in_review": "status: retired\nretirement: {reason: Merged.}"},
        in_file("stacks/first-years.yaml",
                ("a credential that was retired", "stack/retired-member",
                 {"    - exit-tickets\n": "    - «exit-tickets»\n"}))),
    *with_edits(
        "credentials/lesson-openings.yaml", {"status: in_review": "status: retired\nretirement: {reason: Merged.}"},
        in_file("stacks/first-years.yaml",
                ("another one that was retired", "stack/retired-member",
                 {"    - lesson-openings\n": "    - «lesson-openings»\n"}))),
]

STRICT = in_file(
    "credentials/exit-tickets.md",
    ("adequate steps", "rubric/vague-passing-level",
     {"The next step follows from the largest pile.": "The next step is «adequate» for the largest pile."}),
    ("a quotation from somewhere", "research/quotation-without-page",
     {" [@fuchs-fuchs-1986]": ', and "feedback is one of the most powerful influences on learning and achievement" '
                              "[@«fuchs-fuchs-1986»]"}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("sufficient answers", "rubric/vague-passing-level",
     {"Two answers are taken up in the lesson.": "A «sufficient» number of answers is taken up."}),
    ("a quotation from somewhere", "research/quotation-without-page",
     {"\n  [@fuchs-fuchs-1986]": ', and\n  “feedback is one of the most powerful influences on learning and achievement”\n'
                               "  [@«fuchs-fuchs-1986»]"}),
)

MISTAKES = RECOMMENDED + RETIRED + [dataclasses.replace(each, preset="strict") for each in STRICT]
