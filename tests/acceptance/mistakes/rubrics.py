# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Mistakes in rubrics that are shared, in what uses them, and in indicators."""
from mistakes.mistake import in_file

TITLE = "Shared rubrics and indicators"

SHARED = in_file(
    "rubrics/talk.yaml",
    ("a scale that is nowhere", "links/unknown-id", {"scale: three-level": "scale: «four-level»"}),
    ("a level misspelt", "rubric/unknown-level",
     {"      beginning: One partner speaks.": "      «begining»: One partner speaks."}),
    ("a level left out", "rubric/missing-cell",
     {"Turns are shared": "«Turns are shared»", "      developing: Both partners speak, one much longer.\n": ""}),
    ("a level without words", "structure/empty-value",
     {"developing: The educator asks why.": "«developing»:"}),
    ("two levels in the same words", "rubric/identical-levels",
     {"beginning: Nobody asks why.\n      developing: The educator asks why.":
      "beginning: Nobody asks.\n      developing: «Nobody asks.»"}),
    ("a criterion without a title", "structure/missing-field",
     {"  - id: turns\n    title: Turns are shared\n": "  - id: «turns»\n"}),
    ("an id twice", "identity/duplicate-id", {"- id: reasons": "- id: «turns»"}),
    ("`descriptors` for `cells`", "structure/unknown-field",
     {"Turns are shared\n    cells:": "Turns are shared\n    «descriptors»:"}),
    ("a criterion as plain text", "structure/wrong-type", {"criteria:\n": "criteria:\n  - «Voices are calm»\n"}),
    ("no criteria", "structure/missing-field",
     {"kind: rubric": "kind: «rubric»", "criteria:": "x-criteria:"}),
    ("a type of another tool", "structure/not-a-choice",
     {"scale: three-level": "scale: three-level\ntype: «holistic»"}),
    ("evidence that only its users know", "structure/unknown-field",
     {"    title: Turns are shared\n": "    title: Turns are shared\n    «evidence»: [conversation]\n"}),
    ("a citation of nothing", "research/unknown-citation",
     {"Both partners speak about equally long.": "Both partners speak about equally long [@«mercer-2000»]."}),
)

USES = in_file(
    "credentials/turn-and-talk.md",
    ("a shared rubric that is nowhere", "links/unknown-id", {"rubric=talk": "rubric=«talking»"}),
    ("a shared rubric by its title", "links/unknown-id", {"rubric=talk": 'rubric=«"Talk about a text"»'}),
    ("a shared rubric and a table", "structure/said-twice",
     {"Write down one conversation of two partners.\n":
      "Write down one conversation of two partners.\n\n«| Indicator |\n|---|\n| There are two partners |»\n"}),
    # Indicators
    ("another word for indicators", "structure/unread-markdown", {"| Indicator |": "| «Indicator of quality» |"}),
    ("a level of a scale over indicators", "rubric/unknown-level", {"| Not met |": "| «Beginning» |"}),
    ("a third column of indicators", "rubric/unknown-level",
     {"| Indicator | Met | Not met |\n|---|---|---|": "| Indicator | Met | «Nearly» | Not met |\n|---|---|---|---|",
      "It stands in the plan as it was asked. |": "It stands in the plan as it was asked. | Nearly. |",
      "Each student has a partner. |": "Each student has a partner. | Most. |"}),
    ("an indicator without its words", "structure/missing-field",
     {"| The pairs are named {#pairs} |": "| {#«pairs»} |"}),
    ("an id twice", "identity/duplicate-id", {"{#pairs}": "{#«question»}"}),
    ("a component that is nowhere", "links/unknown-id", {"{#pairs}": "{#pairs components=«pairing»}"}),
    ("the same for met and not met", "rubric/identical-levels",
     {"| Each student has a partner. | Students without a partner are left out. |":
      "| «Each student has a partner.» | Each student has a partner. |"}),
    ("a cell too many", "rubric/broken-table",
     {"| The pairs are named {#pairs} | Each student has a partner. | Students without a partner are left out. |":
      "«| The pairs are named {#pairs} | Each student has a partner. | Students without a partner are left out. | 2 |»"}),
    ("a row below a blank line", "structure/unread-markdown",
     {"| The pairs are named {#pairs} | Each student has a partner. | Students without a partner are left out. |":
      "\n«| The pairs are named {#pairs} | Each student has a partner. | Students without a partner are left out. |»"}),
    ("indicators without a line of hyphens", "structure/unread-markdown",
     {"| Indicator | Met | Not met |\n|---|---|---|": "«| Indicator | Met | Not met |»"}),
)

MISTAKES = SHARED + USES
