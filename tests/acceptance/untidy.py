# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Credentials of untidy layout, in both forms, that lint without errors: what a formatter has to put in order.

Each choice of layout is made by chance: order of fields, spaces, blank lines, line ends, heading style, list marks and their
indentation, pipes and padding of tables, braces and quotes, and comments wherever one may stand.
"""
import argparse
import os
import pathlib
import random
import sys
import tempfile
import textwrap

from harness import Program

MEMORY = pathlib.Path("/dev/shm")  # where thousands of files are safe on the disk at once

NOUNS = ["exit tickets", "lesson plans", "student work", "goal charts", "notes", "questions", "记录", "écrits", "📚 books",
         "*samples*", "`codes`", "**drafts**", "[guides](https://www.example.org/)"]
VERBS = ["collects", "compares", "plans", "revises", "shares", "models"]
LEVELS = ["Proficient", "Basic", "Developing"]
CELLS = ["names two", "names one", "names none", "说明两次", "👍 shows it", "a \\| b", "uses `code`",
         "a sentence that goes on for so long that nobody would put it in line with the cells above and below it"]
COMPONENTS = ["goal", "look"]
FIELDS = ["language: en", "achievement_type: MicroCredential", "audience: [Teacher]", "topics: [Assessment,  Data]",
          "workload: {min: 5,   typical: 7}", "license: CC-BY-4.0", "summary: {summary}",
          "tags:\n- one\n-   two  # which is more\n- three", "x-note:   kept as it is", "x-list:\n  -   {a: 1}\n  - b",
          "dates:\n    created:   2026-01-02\n    last_reviewed: 2026-02-03",
          "contributors:\n  -   name: Writing team\n      role:  author\n  - {name: Others, role: reviewer}",
          "value_proposition: |\n  First line.  \n  second line\n\n\n  - a list\n  * of its own\n",
          "renewal: >-\n\n  Folded text\n  of two lines\n\n  and a third"]


class Layout:
    """Makes the choices of one file, and remembers the comments it put in."""

    def __init__(self, seed, number):
        self.random = random.Random(f"{seed}/{number}")
        self.number = number
        self.comments = []

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    def blanks(self, most=3):
        return " " * self.random.randint(0, most)

    def gap(self):
        return "".join(self.pick("", "  ", "\t") + "\n" for _ in range(self.random.randint(0, 3)))

    def note(self, opening, closing=""):
        comment = f"{opening}note {self.number}.{len(self.comments)} of the author{closing}"
        self.comments.append(comment)
        return comment

    def html_comment(self, share=0.15):
        if not self.chance(share):
            return ""
        return self.note("<!-- ", self.pick(" -->", "\n  in two  \n\n\n  parts -->"))

    def sentence(self):
        return f"The teacher {self.pick(*VERBS)} {self.pick(*NOUNS)} and {self.pick(*NOUNS)}."

    # Prose: nothing in it may change but blanks at the ends of lines.

    def prose(self):
        return ("\n" + self.pick("\n", "\n\n", "\n  \n")).join(
            self.paragraph() for _ in range(self.random.randint(1, 2)))

    def paragraph(self):
        kind = self.random.randrange(9)
        if kind == 0:
            return f"* {self.sentence()}\n* {self.sentence()}\n   * deeper\n     text"
        if kind == 1:
            return f"3) {self.sentence()}\n4) {self.sentence()}\n\n   More."
        if kind == 2:
            return f"|Kind|Use|\n|:-|-:|\n|a|{self.pick(*NOUNS)}|"
        if kind == 3:
            return f"```text\n  code   \n\n\n{self.pick('* mark', '| a |', '## heading', '<!-- kept -->')}\n```"
        if kind == 4:
            return f"> {self.sentence()}\n>   quoted  \n> more"
        if kind == 5:
            return f"#### {self.sentence()} ####"
        if kind == 6:
            return f"{self.sentence()}{self.pick('  ', '   ', chr(92), ' ')}\n{self.sentence()}{self.blanks()}"
        if kind == 7:
            return f"{self.sentence()}\n\n    indented code  \n\n    * more"
        return self.sentence()

    # Markdown.

    def heading(self, level, words):
        if level <= 2 and not words[0].isdigit() and self.chance(0.25):
            broken = self.pick(" ", "  \n", "\n ").join(words.rsplit(" ", 1))
            return f"\n{self.blanks(1)}{broken}{self.blanks()}\n{self.pick('', ' ')}{'-' * self.random.randint(1, 9)}{self.blanks()}\n"
        closing = self.pick("", "", " ##", "   #  ")
        comment = self.note("<!-- ", " -->") if self.chance(0.05) else ""
        return f"{self.blanks(1)}{'#' * level}{self.pick(' ', '   ', chr(9))}{words}{closing}{comment and ' ' + comment}{self.blanks()}\n"

    def braces(self, ident, **properties):
        words = [f"#{ident}"]
        for name, value in properties.items():
            quoted = '"' in value or " " in value or self.chance(0.4)
            words.append(f'{name}="{value}"' if quoted else f"{name}={value}")
        inner = self.pick(" ", "  ", "   ").join(words)
        return f"{self.pick('', ' ', '   ')}{{{inner}{self.blanks(1)}}}"

    def entries(self, items):
        """List entries with continuation lines; `items` are (first line, further paragraphs)."""
        ordered, text, before = self.chance(0.5), "", self.blanks()
        number = self.random.randint(1, 12)
        mark = self.pick("-", "*", "+")
        for first, further in items:
            if ordered:
                mark = f"{number}{self.pick('.', ')')}"
                number += self.pick(0, 1, 1, 3)
            lead = f"{before}{mark}{' ' * self.random.randint(1, 4)}"
            lines = textwrap.wrap(first, 50, break_long_words=False, break_on_hyphens=False) if self.chance(0.4) and "{" not in first else [first]
            text += lead + lines[0] + self.blanks() + "\n"
            lazy = self.chance(0.3)
            for line in lines[1:]:
                text += (self.blanks() if lazy else " " * len(lead)) + line + self.blanks() + "\n"
            for paragraph in further:
                text += "\n" + textwrap.indent(paragraph, " " * len(lead), lambda line: line.strip() != "") + "\n"
            comment = self.html_comment(0.1).split("\n")[0] if self.chance(0.5) else ""
            if comment.endswith("-->"):
                text += " " * len(lead) + comment + "\n"
            elif comment:
                self.comments.pop()
            text += self.pick("", "", "\n", "\n\n", "   \n")
        return text

    def table(self, rows):
        outer = self.chance(0.6)
        text = ""
        for number, row in enumerate(rows):
            cells = [f"{self.blanks(4)}{cell}{self.blanks(4)}" for cell in row]
            if number == 1:
                cells = [f"{self.blanks(2)}{self.pick(':', '')}{'-' * self.random.randint(1, 9)}{self.pick(':', '')}{self.blanks(2)}"
                         for _ in row]
            if number > 1 and self.chance(0.1):
                cells[0] += " " + self.note("<!-- ", " | -->") + " "
            line = "|".join(cells)
            text += (f"|{line}|" if outer else line.strip() or "|") + self.blanks() + "\n"
        return text

    def rubric(self, prefix):
        header = ["Criterion", *LEVELS]
        rows = [[f"Use {number}{self.braces(f'{prefix}-c{number}', category=self.pick('core', 'core skill'))}",
                 *self.random.sample(CELLS, len(LEVELS))] for number in range(self.random.randint(1, 3))]
        return self.table([header, header, *rows])

    def section(self, level, words, text):
        comment = self.html_comment(0.1)
        return (self.gap() + (comment + "\n" if comment else "") + self.heading(level, words) + self.gap()
                + (self.html_comment() + "\n" + self.gap()).lstrip("\n") + text.rstrip("\n") + "\n" + self.gap())

    def body(self):
        """Some of the sections, in the order of the profile: many small files say more than a few long ones."""
        bounds = {"words": self.pick("..200", "150..300")}
        parts = {
            self.pick("Competency", "competency", "2. Competency:"): lambda: self.sentence(),
            "Outcomes": lambda: self.entries(
                [(f"{self.sentence()}{self.braces(f'o{number}')}",
                  [self.pick("* one\n* two", "1) one\n2) two", "+   one")] if self.chance(0.5) else [])
                 for number in range(2)]),
            "Key method": lambda: self.prose(),
            "Method components": lambda: "".join(
                self.section(3, f"The {each}{self.braces(each)}", self.prose()) for each in COMPONENTS),
            "Rationale": lambda: self.prose(),
            "References": lambda: self.entries(
                [(f"[@work{self.number}] Author, A. A. (2020). {self.sentence()}", [])]),
            "Resources": lambda: self.entries(
                [(f"[A guide](https://www.example.org/{number}) for all{self.braces(f'r{number}', type='article', language='en')}", [])
                 for number in range(2)]),
            "Part 1. Overview questions": lambda: self.entries(
                [(f"{self.sentence()}{self.braces(f'q{number}', **bounds)}", self.further())
                 for number in range(self.random.randint(1, 3))]) + self.pick("", "\n", "\n\n\n")
            + f"\n**Passing:** {self.sentence()}",
            "Part 2. Artifacts": lambda: self.section(
                3, f"The work{self.braces('work', type='lesson_plan', formats='upload,link')}",
                self.prose() + "\n" + self.pick("\n", "\n\n\n") + self.rubric("work")),
        }
        wanted = self.random.sample(list(parts), self.random.randint(1, 2))
        return "".join(self.section(2, heading, parts[heading]()) for heading in parts if heading in wanted)

    def further(self):
        return [self.pick(self.sentence(), "* a\n* b", f"```\n  code  \n\n{self.sentence()}\n```")] if self.chance(0.3) else []

    # YAML.

    def field(self, text):
        key, colon, rest = text.partition(":")
        is_plain = rest.startswith(" ") and "\n" not in rest and not rest.startswith(" |")
        space = "" if key == "kind" else self.pick("", "", " ")  # what says what a file is is looked for as it is usual
        text = f"{key}{space}{colon}{self.pick(' ', '   ') + rest.strip() if is_plain else rest}"
        comment = self.note("# ") + "\n" if self.chance(0.15) else ""
        trailing = self.blanks() if is_plain and self.chance(0.2) else ""
        if is_plain and self.chance(0.1):
            trailing = "  " + self.note("# ")
        return self.pick("", "", "\n", "\n\n", " \n") + comment + text.rstrip("\n") + trailing + "\n"

    def fields(self, *more):
        chosen = [f"id: credential-{self.number}", f"title: Credential {self.number}", 'version: "1.0"', "status: draft",
                  "scale: three-level", *self.random.sample(FIELDS, self.random.randint(0, 6)), *more]
        self.random.shuffle(chosen)
        chosen.insert(self.pick(0, 0, 0, self.random.randint(0, 3)), "kind: credential")
        text = "".join(self.field(each.replace("{summary}", '"What  it is,  in   words."')) for each in chosen)
        footer = self.note("# ") + "\n" if self.chance(0.1) else ""
        return text + self.pick("", "\n\n") + footer

    def block(self, key, text, indent):
        pad = " " * indent
        return f"{pad}{key}:{self.blanks()} |\n" + textwrap.indent(text, pad + self.pick("  ", "    "), lambda line: line.strip() != "") + "\n"

    def yaml(self):
        dash = self.pick("- ", "-   ")
        pad = " " * len(dash)
        parts = [f"competency:   {self.sentence().replace('`', '').replace('*', '').replace('[', '(').replace(']', ')')}",
                self.block("key_method", self.prose(), 0),
                "components:\n" + "".join(f"{dash}id: {each}\n{pad}title:  The {each}\n{self.block('body', self.prose(), len(dash))}"
                                          + self.pick("", "\n\n") for each in COMPONENTS),
                self.block("rationale", self.prose(), 0),
                f"references:\n{dash}key: work{self.number}\n{pad}text: >-\n{pad}  Author, A. A. (2020).\n{pad}  A title.\n"]
        more = self.random.sample(parts, self.random.randint(1, 2))
        opening = self.note("# ") + "\n\n" if self.chance(0.2) else self.pick("", "---\n")
        return opening + self.fields(*more)

    def markdown(self):
        return "---" + self.blanks() + "\n" + self.gap().replace("\t", "") + self.fields() + "---" + self.blanks() + "\n" + self.body()

    def file(self):
        """Name and bytes of a file."""
        is_markdown = self.chance(0.75)
        text = self.markdown() if is_markdown else self.yaml()
        text = text.rstrip("\n") + self.pick("\n", "\n\n\n", "\n", "") if is_markdown else text
        if self.chance(0.2):
            text = text.replace("\n", "\r\n")
            self.comments = [comment.replace("\r\n", "\n") for comment in self.comments]
        if self.chance(0.1):
            text = "\ufeff" + text
        return f"credentials/c{self.number}{'.md' if is_markdown else '.yaml'}", text.encode()


FRAME = {
    "credsmith.yaml": "credsmith: 1\nname: Untidy\nbase_uri: https://credentials.example.org/\nissuer: example\n"
                      "language: en\nprofile: digital-promise\n",
    "issuers/example.yaml": "kind: issuer\nid: example\nname: Example\nurl: https://www.example.org/\n",
    "scales/three-level.yaml": "kind: scale\nid: three-level\ntitle: Three levels\nlevels:\n"
                               + "".join(f"  - {{id: {level.lower()}, name: {level}}}\n" for level in reversed(LEVELS))
                               + "passes: proficient\n",
}


def write_repository(root, numbers, seed):
    """Writes a file for each number; the comments in each, by path."""
    for path, text in FRAME.items():
        (root / path).parent.mkdir(parents=True)
        (root / path).write_text(text, encoding="utf-8")
    (root / "credentials").mkdir()
    comments = {}
    for number in numbers:
        layout = Layout(seed, number)
        path, text = layout.file()
        (root / path).write_bytes(text)
        comments[path] = layout.comments
    return comments


def judge_many(name, usual, judge):
    """Reads `NAME.py PROGRAM [--files N] [--seed S]` and calls `judge` with the program, an empty folder, the number of
    files and the seed. An AssertionError of it ends the test."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Program)
    parser.add_argument("--files", type=int, default=int(os.environ.get("CREDSMITH_FILES", usual)))
    # In CI the same one always, so that nobody's change fails for what an earlier one broke.
    is_ci = os.environ.get("CI") == "true"
    parser.add_argument("--seed", type=int, default=2743076197 if is_ci else random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix=f"credsmith-{name}-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as folder:
        try:
            judge(options.program, pathlib.Path(folder), options.files, options.seed)
        except AssertionError as error:
            sys.exit(f"FAILED (seed {options.seed})\n{error}")
