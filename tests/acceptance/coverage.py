#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""`credsmith trace` on a credential without gaps: each link taken away in turn is found as exactly one gap, in all formats.

    coverage.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

Each format is read by a reader of its own (the text by patterns, CSV and JSON and HTML by Python's modules), and all say
the same links and gaps, on the planted set and on every sample. JSON is judged by the published schema.
"""
import csv
import html.parser
import io
import json
import pathlib
import re
import shutil
import sys

import jsonschema

import harness
from harness import COULD_NOT, FINDINGS, SOURCE, SUCCESS, demand, for_each

COVERED = SOURCE / "tests" / "golden" / "trace" / "covered" / "in"
TICKETS = pathlib.Path("credentials") / "exit-tickets.md"
SAMPLES = sorted(path.parent for path in (SOURCE / "samples").rglob("credsmith.yaml"))
SCHEMA = json.loads((SOURCE / "schemas" / "report" / "trace.schema.json").read_text(encoding="utf-8"))
WAYS = ["practised", "asked", "shown", "judged", "backed", "aligned"]
KINDS = {"question": "prompt"}

PASSING = "**Passing:** Both answers speak of one lesson.\n"
PILES = "| Piles {#piles} |"

# What is taken out of the covered credential (or stands there instead), and the gaps that this makes.
PLANTED = {
    "nothing": ([], []),
    "a resource for one component": ([(" component=asking}\n- [A sheet", "}\n- [A sheet")],
                                     [("component", "asking", "practised")]),
    "a resource for the other component": ([("type=template component=sorting", "type=template")],
                                           [("component", "sorting", "practised")]),
    "a question about one component": ([("words=..150 components=asking}", "words=..150}")],
                                       [("component", "asking", "asked")]),
    "a question about the other component": ([("words=..150 components=sorting}", "words=..150}")],
                                             [("component", "sorting", "asked")]),
    "an artifact that shows a component": ([("components=asking,sorting}", "components=asking}"),
                                            (PILES, "| Piles {#piles components=sorting evidence=names} |")],
                                           [("component", "sorting", "shown")]),
    "a criterion of one component": ([("{#question components=asking}", "{#question components=sorting}"),
                                      (PILES, "| Piles {#piles components=sorting} |")],
                                     [("component", "asking", "judged")]),
    "a criterion of the other component": ([(PILES, "| Piles {#piles components=asking} |")],
                                           [("component", "sorting", "judged")]),
    "the words that judge questions": ([(PASSING, "")], [("prompt", "choice", "judged"), ("prompt", "names", "judged")]),
    "the rubric": ([(r"(?s)\n\| Criterion.*", "")], [("artifact", "checks", "judged")]),
    "the research of the whole method": ([("by what they saw [@black-wiliam-1998].", "by what they saw.")],
                                         [("component", "sorting", "backed")]),
    "all resources": ([(r"(?s)## Resources\n.*?(?=## Part 1)", "")], [("competency", "exit-tickets", "practised")]),
    "all questions": ([(r"(?s)## Part 1.*?(?=## Part 2)", "")], [("competency", "exit-tickets", "asked")]),
    "all research": ([(r"(?s)## References\n.*?(?=## Resources)", ""), (r" \[@black-wiliam-1998\]", "")],
                     [("competency", "exit-tickets", "backed")]),
}


# --- readers: the set of (credential, kind, id, way, target, basis), and of (credential, kind, id, way)

def read_json(text):
    document = json.loads(text)
    jsonschema.validate(document, SCHEMA)
    links, gaps = set(), set()
    for credential in document["credentials"]:
        for goal in credential["goals"]:
            key = (credential["id"], goal["kind"], goal["id"])
            links |= {(*key, link["way"], link["id"], link["basis"]) for link in goal["links"]}
            gaps |= {(*key, gap["way"]) for gap in goal["gaps"]}
    demand(document["gaps"] == len(gaps), "the number of gaps is that of the list")
    return links, gaps


def read_csv(text):
    links, gaps = set(), set()
    for row in csv.DictReader(io.StringIO(text, newline="")):
        key = (row["of"], row["kind"], row["id"])
        if row["record"] == "link":
            links.add((*key, row["way"], row["target"], row["basis"]))
        elif row["record"] == "gap":
            gaps.add((*key, row["way"]))
    return links, gaps


def goal_named(credential, label):
    if label == "competency":
        return credential, "competency", credential
    kind, name = label.split(" ", 1)
    return credential, KINDS.get(kind, kind), name


def link_named(name):
    implied = name.startswith("(") and name.endswith(")")
    return (name[1:-1], "implied") if implied else (name, "written")


def read_text(text):
    """Numbers are read too: each must be that of the links below it."""
    links, gaps = set(), set()
    text = re.sub(r"\n\d+ credentials?, \d+ stacks?: .*\n$", "", text)
    for block in re.split(r"\n(?=[^\n]+\n[^\n]+ \([^\n]+, (?:draft|in_review|approved|published|suspended|retired)\)\n)", text):
        opening = re.match(r"(?P<title>[^\n]+)\n[^\n]+ \((?P<id>[^\n]+), \w+\)\n", block)
        if not opening or opening["title"].startswith("Stack: "):
            continue
        credential = opening["id"]
        body = block.split("\nGaps:\n")[0]
        counts = {}
        table, _, below = body[body.index("practised"):].partition("\n\n")
        for line in table.splitlines()[1:]:
            label = " ".join(line[:line.index("  ", 2) if "  " in line[2:] else None].split())
            counts[goal_named(credential, label)] = line
        for entry in re.split(r"\n(?=  \S)", below):
            lines = re.split(r"\n(?=      \S)", entry)
            head, rest = lines[0], lines[1:]
            while rest and not re.match(rf" +(?:{'|'.join(WAYS)}) (?:by|to) ", rest[0]):
                head += rest.pop(0)
            if not rest:
                continue
            goal = goal_named(credential, " ".join(head.split(":")[0].split()))
            demand(goal in counts, f"{goal} has a row")
            for part in " ".join(" ".join(rest).split()).split("; "):
                way, _, names = re.match(r"(\w+) (by|to) (.*)", part).groups()
                found = [link_named(name) for name in names.split(", ")]
                links |= {(*goal, way, *each) for each in found}
                is_implied = all(basis == "implied" for _, basis in found)
                number = f"({len(found)})" if is_implied else str(len(found))
                demand(number in counts[goal].split(), f"{number} stands in the row of {goal}")
    found = re.findall(r"^\S+:\d+:\d+: (no .*) the (\w+)(?: `([^`]+)`)? of `([^`]+)`$", text, re.MULTILINE)
    verbs = {"no resource helps to practise": "practised", "no question asks about": "asked", "no artifact shows": "shown",
             "no criterion judges": "judged", "no research backs": "backed"}
    for words, kind, name, credential in found:
        gaps.add((credential, KINDS.get(kind, kind), name or credential, verbs[words]))
    return links, gaps


class Page(html.parser.HTMLParser):
    """The tables of the page; every cell belongs to headers with a scope."""

    def __init__(self):
        super().__init__()
        self.links, self.gaps, self.credential, self.goal = set(), set(), None, None
        self.way, self.stack, self.open = -1, [], ""
        self.items = None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        demand(tag != "script", "the page has no script")
        if tag == "th":
            demand(attributes.get("scope") in {"col", "row"}, "each header has a scope")
        if tag == "h2":
            kind, _, name = attributes["id"].partition("-")
            self.credential = name if kind == "credential" else None
        self.stack.append(tag)
        if tag == "th" and attributes["scope"] == "row":
            self.goal, self.way, self.open = "", -1, "goal"
        elif tag == "small":
            self.open = ""
        elif tag == "td":
            self.way += 1
        elif tag in {"li", "b"} and "td" in self.stack:
            self.open, self.items = tag, ""

    def handle_data(self, data):
        if self.open == "goal":
            self.goal += data
        elif self.open in {"li", "b"}:
            self.items += data

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            pass
        if tag not in {"li", "b"} or self.open != tag or not self.credential:
            return
        goal = goal_named(self.credential, " ".join(self.goal.split()))
        if tag == "b":
            self.gaps.add((*goal, WAYS[self.way]))
        else:
            self.links.add((*goal, WAYS[self.way], *link_named(self.items)))
        self.open = ""


def read_html(text):
    page = Page()
    page.feed(text)
    return page.links, page.gaps


READERS = {"json": read_json, "csv": read_csv, "text": read_text, "html": read_html}


def read_all(bench, *arguments):
    """What all formats say, after a comparison, and their exit code."""
    said, codes = {}, set()
    for form, read in READERS.items():
        result = bench.program.run("trace", "--format", form, *arguments)
        codes.add(result.code)
        said[form] = read(result.out)
    links, gaps = said["json"]
    for form, (its_links, its_gaps) in said.items():
        demand(its_gaps == gaps, f"{form} and JSON differ in gaps: {sorted(its_gaps ^ gaps)}")
        demand(its_links == links, f"{form} and JSON differ in links: {sorted(its_links ^ links)[:6]}")
    demand(len(codes) == 1, f"not one exit code in all formats: {codes}")
    return links, gaps, codes.pop()


def without(text, what):
    for old, new in what:
        pattern = old if old.startswith("(?s)") or old.startswith(" \\[") else re.escape(old)
        text, count = re.subn(pattern, lambda _: new, text)
        demand(count >= 1, f"{old!r} stands nowhere")
    return text


@for_each(PLANTED)
def case_each_gap_is_found_and_no_other(bench, what, expected):
    place = bench.fresh()
    shutil.copytree(COVERED, place)
    path = place / TICKETS
    path.write_text(without(path.read_text(encoding="utf-8"), what), encoding="utf-8")
    links, gaps, code = read_all(bench, "-C", place, "--fail-on-gap")
    demand(links, "no links at all")
    demand(gaps == {("exit-tickets", *each) for each in expected}, f"found {sorted(gaps)}")
    demand(code == (FINDINGS if expected else SUCCESS), f"ended with {code}")


@for_each({str(sample.relative_to(SOURCE)): (sample,) for sample in SAMPLES})
def case_all_formats_say_the_same_of_a_sample(bench, sample):
    links, _, code = read_all(bench, sample)
    demand(links and code == SUCCESS, f"ended with {code}, {len(links)} links")


def case_what_authors_write_breaks_no_format(bench):
    place = bench.fresh()
    shutil.copytree(COVERED, place)
    path = place / TICKETS
    text = path.read_text(encoding="utf-8").replace("### Asking {", '### =Asking, "a" <b>&amp; é😀 {')
    path.write_bytes(text.replace("\n", "\r\n").encode())
    _, gaps, code = read_all(bench, place, "--fail-on-gap")
    demand((gaps, code) == (set(), SUCCESS), f"found {gaps}")
    cells = [cell for row in csv.reader(io.StringIO(bench.program.run("trace", place, "--format", "csv").out, newline=""))
             for cell in row]
    demand(not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@"}], "a cell is a formula")


def case_a_file_is_written_wholly_or_not_at_all(bench):
    place = bench.fresh()
    place.mkdir()
    (place / "taken").mkdir()
    bench.program.run("trace", COVERED, "--output", place / "taken").expect(COULD_NOT, "taken")
    demand(list((place / "taken").iterdir()) == [], "something was left behind")
    printed = bench.program.run("trace", COVERED, "--format", "html").expect(SUCCESS).out
    bench.program.run("trace", COVERED, "--format", "html", "--output", place / "new" / "page.html").expect(SUCCESS)
    demand((place / "new" / "page.html").read_text(encoding="utf-8") == printed, "the file is not what is printed")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
