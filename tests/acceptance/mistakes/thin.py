# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What is there and bears little: research of posts and films, a reflection that asks for a report."""
import dataclasses

from mistakes.mistake import in_file

TITLE = "What bears little"

POSTS = in_file(
    "credentials/reading-aloud/credential.md",
    ("films and nothing else", "research/only-blogs",
     {" [@hattie-timperley-2007], and leading": ", and leading", "[@darling-hammond-2017b]. Children": "[@film]. Children",
      "\n[@kraft-dougherty-2013], and": ", and",
      "- [@darling-hammond-2017b] Darling-Hammond, L., Hyler, M. E., & Gardner, M. (2017). Effective teacher professional "
      "development. Learning Policy Institute. https://learningpolicyinstitute.org/product/effective-teacher-professional-"
      "development-report {type=report claim=\"What teachers need to learn it\"}":
      "- [@«film»] Reading team (2024). *Two places that invite talk*. https://vimeo.com/example {type=web}"}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("a post and nothing else", "research/only-blogs",
     {" [@hattie-timperley-2007]": "", "[@york-barr-duke-2004, pp. 255-260]": "[@post]", "\n  [@fuchs-fuchs-1986]": "",
      " [@kraft-monti-nussbaum-2021]": "", "key: york-barr-duke-2004": "key: «post»", "type: article": "type: web",
      "      - {family: York-Barr, given: Jennifer}\n      - {family: Duke, given: Karen}\n":
      "      - {literal: Lesson study team}\n",
      "year: 2004": "year: 2024",
      "title: What do we know about teacher leadership? Findings from two decades of scholarship":
      "title: What one minute shows",
      "    container: Review of Educational Research, 74(3)\n    pages: 255-316\n    doi: 10.3102/00346543074003255\n":
      "    url: https://lesson-study.blogspot.com/2024/03/one-minute\n"}),
)

REPORTS = in_file(
    "credentials/turn-and-talk.md",
    ("a report for a reflection", "questions/no-change-asked",
     {"What will you listen for?": "«How long did the talk take?»", "what a student said": "the minutes"}),
) + in_file(
    "credentials/lesson-openings.yaml",
    ("a report for a reflection", "questions/no-change-asked",
     {"What do you do differently now?": "«How long did the opening take?»",
      "The answer names one change.": "It names the minutes."}),
)

MISTAKES = [*POSTS, *(dataclasses.replace(each, preset="strict") for each in REPORTS)]
