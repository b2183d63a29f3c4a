# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Comments that ask for findings to be ignored, and have something wrong with them."""
from mistakes.mistake import in_file

TITLE = "Comments that ignore findings"

YAML = in_file(
    "credentials/lesson-openings.yaml",
    ("a day that has passed", "suppressions/expired",
     {"kind: credential": "# credsmith: ignore competency -- all statements are under revision\nkind: credential",
      "competency: The educator opens a lesson with":
      "«# credsmith: ignore competency until 2020-06-30 -- the state words it so»\n"
      "competency: The educator understands a lesson with"}),
    ("a field that does not exist", "suppressions/not-ignorable",
     {"summary: Open": "# credsmith: ignore «structure/unknown-field» -- it does no harm\nsummary: Open"}),
    ("another word", "suppressions/not-understood",
     {"workload: {min": "«# credsmith: disable metadata -- under discussion»\nworkload: {min"}),
    ("a name misspelt", "suppressions/unknown-name",
     {"competency: The educator opens": "# credsmith: ignore «competency/vague-verbs» -- under discussion\n"
                                        "competency: The educator opens"}),
    ("nothing to ignore", "suppressions/unused",
     {"title: Lesson Openings\n": "title: Lesson Openings «# credsmith: ignore metadata -- under discussion»\n"}),
    ("no reason", "suppressions/without-reason",
     {"competency: The educator opens a lesson with": "«# credsmith: ignore competency/vague-verb»\n"
                                                      "competency: The educator understands a lesson with"}),
    ("a day that is none", "suppressions/wrong-date",
     {"competency: The educator opens a lesson with":
      "# credsmith: ignore competency/vague-verb until «2099-02-30» -- the state words it so\n"
      "competency: The educator understands a lesson with"}),
)

MARKDOWN = in_file(
    "credentials/exit-tickets.md",
    ("a day that has passed", "suppressions/expired",
     {"kind: credential": "# credsmith: ignore competency -- all statements are under revision\nkind: credential",
      "The educator plans the": "The educator understands the",
      "## Competency":
      "«<!-- credsmith: ignore competency until 2020-06-30 -- the state words it so -->»\n## Competency"}),
    ("a section that does not exist", "suppressions/not-ignorable",
     {"## Competency": "<!-- credsmith: ignore «structure/unknown-section» -- it does no harm -->\n## Competency"}),
    ("no colon", "suppressions/not-understood",
     {"## Competency": "«<!-- credsmith ignore competency/vague-verb -- under discussion -->»\n## Competency"}),
    ("another group", "suppressions/unknown-name",
     {"## Competency": "<!-- credsmith: ignore «competencies/vague-verb» -- under discussion -->\n## Competency"}),
    ("nothing to ignore", "suppressions/unused",
     {"## Competency": "«<!-- credsmith: ignore competency/vague-verb -- the state words it so -->»\n## Competency"}),
    ("no hyphens before the reason", "suppressions/without-reason",
     {"## Competency": "<!-- credsmith: ignore competency/vague-verb «as agreed» -->\n## Competency",
      "The educator plans the": "The educator understands the"}),
    ("a day in another order", "suppressions/wrong-date",
     {"## Competency": "<!-- credsmith: ignore competency/vague-verb until «30.6.2099» -- as agreed -->\n## Competency",
      "The educator plans the": "The educator understands the"}),
)

MISTAKES = YAML + MARKDOWN
