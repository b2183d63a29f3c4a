#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Plants one mistake at a time in the samples: each gives exactly one finding, at exactly the bytes of the mistake.

    planted_mistakes.py PROGRAM

planted-mistakes.tsv is the table of what was found: name, kind, bytes, message. It is compared; CREDSMITH_UPDATE_GOLDEN=1
writes it anew. The share of findings that stand on more than the mistake is printed, and must be 0.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from harness import copy_sample

TABLE = pathlib.Path(__file__).with_name("planted-mistakes.tsv")

COACHING = "credentials/collaborative-coaching/credential.md"
LITERACY = "credentials/assessment-literacy.yaml"
DATA = "credentials/purposeful-data-analysis.md"
TIME = "credentials/efficient-and-effective-time-management.md"
LEADER = "credentials/maximizing-teacher-leadership.md"
STACK = "stacks/shared-leadership.yaml"
SCALE = "scales/three-level.yaml"
MANIFEST = "credsmith.yaml"
SHARED = "references.yaml"

# name, file, text as it is, text with the mistake, the bytes that the finding must cover, kind of finding
MISTAKES = [
    # Syntax
    ("yaml: a key twice", LITERACY, "language: en\n", "language: en\ntitle: Again\n", "title", "structure/duplicate-key"),
    ("yaml: a tab", SCALE, "  - {id: basic", "\t- {id: basic", "\t", "structure/tab-indentation"),
    ("yaml: an unclosed quote", STACK, 'version: "0.9"', 'version: "0.9', '"0.9', "structure/unclosed-quote"),
    ("yaml: a forgotten colon", LITERACY, "status: in_review", "status in_review", "status in_review", "structure/missing-colon"),
    ("yaml: an anchor", LITERACY, "topics: [", "topics: &t [", "&t", "structure/yaml-feature"),
    ("yaml: a bracket left open", LITERACY, "topics: [Assessment, Grading, Teacher leadership]", "topics: [Assessment, Grading, Teacher leadership", "[", "structure/unclosed-bracket"),
    ("front matter: a key twice", DATA, "language: en\n", "language: en\nlanguage: en\n", "language", "structure/duplicate-key"),
    ("front matter: a bracket left open", DATA, "School improvement]", "School improvement", "[", "structure/unclosed-bracket"),
    ("front matter: an alias", TIME, "language: en\n", "language: *l\n", "*l", "structure/yaml-feature"),
    ("front matter: a quote left open", COACHING, 'version: "1.0"\nstatus', 'version: "1.0\nstatus', '"1.0', "structure/unclosed-quote"),
    ("body: an invisible character", DATA, "Data do not speak", "Data do \u202enot speak", "\u202e", "structure/forbidden-character"),
    ("body: HTML", COACHING, "settle five things aloud", "settle <b>five things aloud", "<b>", "structure/raw-html"),
    ("body: a comment left open", DATA, "\n## Resources", "\n<!-- to do\n\n## Resources", "<!--", "structure/unclosed-block"),
    ("cell: a cell too few", DATA, " | Asks who scored low or why scores are low, with no decision attached |", " |", None, "rubric/missing-cell"),
    ("cell: HTML", COACHING, "Notes are ratings, praise", "Notes are <i>ratings, praise", "<i>", "structure/raw-html"),
    # Shape
    ("yaml: an unknown field", LITERACY, "audience: [", "audiense: [", "audiense", "structure/unknown-field"),
    ("yaml: a wrong status", STACK, "status: in_review", "status: in_revew", "in_revew", "structure/not-a-choice"),
    ("yaml: text for a number", LITERACY, "typical: 16", "typical: sixteen", "sixteen", "structure/wrong-type"),
    ("yaml: a bad id", SCALE, "id: three-level\n", "id: Three Level\n", None, None),
    ("yaml: no value", STACK, "title: Shared Leadership", "title:", "title", "structure/empty-value"),
    ("yaml: a bad date", LITERACY, "created: 2025-10-06", "created: 06.10.2025", "06.10.2025", "structure/bad-format"),
    ("front matter: a British word", DATA, "license: CC-BY-4.0\nbadge", "licence: CC-BY-4.0\nbadge", "licence", "structure/unknown-field"),
    ("front matter: a wrong role", DATA, "role: practitioner", "role: teacher", "teacher", "structure/not-a-choice"),
    ("front matter: a list is needed", DATA, "topics: [Data use, Teacher leadership, School improvement]", "topics: Data use", "Data use", "structure/wrong-type"),
    ("front matter: yes for true", TIME, "language: en\n", "language: en\nbadge_ready: yes\n", "badge_ready", "structure/unknown-field"),
    ("body: an unknown attribute", COACHING, "{#agreement}", "{#agreement colour=red}", "colour", "structure/unknown-field"),
    ("body: a wrong artifact type", DATA, "type=action_plan", "type=action_plann", "action_plann", "structure/not-a-choice"),
    ("body: a wrong format", COACHING, "formats=upload,text", "formats=upload,paper", "paper", "structure/not-a-choice"),
    ("body: words that are no range", COACHING, "{#situation words=..200}", "{#situation words=200}", "200", "structure/bad-format"),
    ("body: an unknown section", DATA, "## Rationale", "## Rational", "Rational", "structure/unknown-section"),
    ("cell: an unknown attribute", DATA, "{#actionable-question components=question}", "{#actionable-question color=red components=question}", "color", "structure/unknown-field"),
    # Links
    ("yaml: an unknown member", STACK, "    - purposeful-data-analysis\n", "    - purposful-data-analysis\n", "purposful-data-analysis", "links/unknown-id"),
    ("yaml: an unknown scale", LITERACY, "scale: three-level", "scale: four-level", "four-level", "links/unknown-id"),
    ("yaml: an unknown component", LITERACY, "components: [scoring]\n          quantity", "components: [scorng]\n          quantity", "scorng", "links/unknown-id"),
    ("yaml: a citation of nothing", LITERACY, "test [@aera-2014]", "test [@aera-2041]", "aera-2041", "research/unknown-citation"),
    ("yaml: an id twice", LITERACY, "              - id: coverage\n", "              - id: blueprint\n", "blueprint", "identity/duplicate-id"),
    ("front matter: a missing badge", DATA, "badges/purposeful-data-analysis.png", "badges/purposeful-analysis.png", "../badges/purposeful-analysis.png", "links/missing-file"),
    ("front matter: capitals of a file", COACHING, "file: badge.png", "file: Badge.png", "Badge.png", "links/file-name-case"),
    ("front matter: a file outside", COACHING, "svg: badge.svg", "svg: ../../../badge.svg", "../../../badge.svg", "links/outside-repository"),
    ("front matter: an unknown standard", DATA, 'code: "V"}', 'code: "XV"}', '"XV"', "alignment/unknown-code"),
    ("front matter: an unknown issuer", TIME, "issuer: ridge-and-valley", "issuer: ridge-valley", "ridge-valley", "links/unknown-id"),
    ("body: a citation of nothing", DATA, "others risky to say aloud [@coburn-turner-2011]", "others risky to say aloud [@coburn-turner-2011; @nobody]", "nobody", "research/unknown-citation"),
    ("body: a missing file", COACHING, "(templates/coaching-cycle-log.md)", "(templates/coaching-log.md)", "templates/coaching-log.md", "links/missing-file"),
    ("body: an id twice", COACHING, "{#goal}", "{#agreement}", "agreement", None),
    ("body: a link to a script", COACHING, "(https://clee.org/resources/looking-at-patterns-in-student-work)", "(javascript:alert)", None, None),
    ("cell: an unknown component", DATA, "{#choice-of-sources components=evidence}", "{#choice-of-sources components=evidense}", "evidense", "links/unknown-id"),
    ("cell: an unknown level", DATA, "| Criterion | Proficient | Basic | Developing |\n|---|---|---|---|\n| Actionable", "| Criterion | Proficient | Basics | Developing |\n|---|---|---|---|\n| Actionable", "Basics", "rubric/unknown-level"),
    ("cell: an empty cell", DATA, "| Asks who scored low or why scores are low, with no decision attached |", "| |", " ", "rubric/missing-cell"),
    # Rules
    ("yaml: a vague verb", LITERACY, "The educator designs a classroom", "The educator understands a classroom", "understands", "competency/vague-verb"),
    ("yaml: a DOI with its address", SHARED, "doi: 10.3102/003465430298487", "doi: https://doi.org/10.3102/003465430298487", "https://doi.org/10.3102/003465430298487", None),
    ("yaml: the same at two levels", LITERACY, "A decision is named, but the number or spread of tasks cannot tell its two outcomes apart.", "The decision is missing, or the same action would follow from any result.", "The decision is missing, or the same action would follow from any result.", "rubric/identical-levels"),
    ("yaml: an insecure link", LITERACY, "[@aera-2014]. So the first", "[@aera-2014], see [this](http://www.example.com/). So the first", "http://www.example.com/", "links/insecure-link"),
    ("front matter: a placeholder", DATA, "summary: \"Earners lead", "summary: \"TBD Earners lead", "TBD", "structure/placeholder-text"),
    ("body: a placeholder", DATA, "Data do not speak;", "Data do not speak TODO;", "TODO", "structure/placeholder-text"),
    ("body: a vague verb", DATA, "The educator leads colleagues", "The educator knows colleagues", "knows", "competency/vague-verb"),
    ("body: an insecure link", DATA, "Data do not speak;", "Data do [not](http://www.example.com/) speak;", "http://www.example.com/", "links/insecure-link"),
    ("body: a reference nobody cites", DATA, "aloud [@coburn-turner-2011]", "aloud", None, "research/uncited-reference"),
    ("cell: a placeholder", DATA, "Asks who scored low or why", "Asks TBD who scored low or why", "TBD", "structure/placeholder-text"),
    ("cell: the same at two levels", DATA, "Asks who scored low or why scores are low, with no decision attached", "Names students and content, but only one answer is considered or the decision belongs to somebody else", "Names students and content, but only one answer is considered or the decision belongs to somebody else", "rubric/identical-levels"),
]


def findings(program, root):
    result = subprocess.run([program, "lint", "-f", "json", root], capture_output=True, timeout=60, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"{program} ended with {result.returncode}: {result.stderr.decode()}")
    return json.loads(result.stdout)["findings"]


def identity(finding):
    return finding["kind"], finding["path"], finding["message"]


def judge(program, root, mistake, known):
    """What is wrong with the answer to one mistake, and its line of the table."""
    name, path, before, after, covered, kind = mistake
    place = root / path
    original = place.read_bytes()
    if original.count(before.encode()) < 1:
        return [f"{name}: the sample does not hold {before!r}"], None
    start = original.index(before.encode())
    place.write_bytes(original[:start] + after.encode() + original[start + len(before.encode()):])
    planted = place.read_bytes()
    try:
        new = [each for each in findings(program, root) if identity(each) not in known]
    finally:
        place.write_bytes(original)
    if len(new) != 1:
        return [f"{name}: {len(new)} findings instead of one: {[(e['kind'], e['message']) for e in new]}"], None
    found = new[0]
    begin, end = found["span"]["begin"], found["span"]["end"]
    cut = planted[begin:end].decode()
    problems = []
    if kind is not None and found["kind"] != kind:
        problems.append(f"{name}: {found['kind']} instead of {kind}")
    if covered is not None and (cut != covered or not start - 400 <= begin <= start + len(after.encode())):
        problems.append(f"{name}: stands at {cut!r} ({begin}-{end}) instead of {covered!r}")
    return problems, "\t".join([name, found["kind"], f"{begin}-{end}", json.dumps(cut), found["message"]])


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        root = copy_sample(pathlib.Path(folder) / "sample")
        known = {identity(each) for each in findings(program, root)}
        answers = [judge(program, root, mistake, known) for mistake in MISTAKES]
    problems = [problem for some, _ in answers for problem in some]
    table = "name\tkind\tbytes\tcut out\tmessage\n" + "".join(f"{line}\n" for _, line in answers if line)
    if os.environ.get("CREDSMITH_UPDATE_GOLDEN") == "1":
        TABLE.write_text(table, encoding="utf-8")
    elif not TABLE.exists() or TABLE.read_text(encoding="utf-8") != table:
        problems.append(f"{TABLE.name} differs from what was found; CREDSMITH_UPDATE_GOLDEN=1 writes it anew")
    print("\n".join(problems))
    inexact = sum("stands at" in problem for problem in problems)
    print(f"{len(MISTAKES)} mistakes planted, {len(MISTAKES) - sum(1 for some, _ in answers if some)} found as they should be, "
          f"{inexact} on a fallback span")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
