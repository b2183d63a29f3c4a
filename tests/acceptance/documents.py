#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What README.md, docs/tutorial and docs/guide tell a reader to do, done: the program prints what the page shows.

    documents.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

A page is replayed from top to bottom in an empty folder, by these rules:

* A fenced block whose first line begins with `$ ` is a session: commands, each with what is printed below it. A command
  begins with one of COMMANDS. Other words fail, so that nothing is left out in silence; what is for the reader alone
  (script/demo, an export of PATH) stands in a block without `$ `.
* What is printed is what is shown, but for blanks at the ends of lines. A line `...` stands for one line or more.
* A session that shows commands only promises that they succeed.
* A block with `credsmith=PATH` behind its language is a file that the reader writes, seen from where the last command
  ended. In the language `diff` it is an edit: lines behind `-` stand in the file, once, and become those behind `+`.
* A block that opens with a finding (`error[...`) quotes the program: a session of some page printed it.
* A page that `goes on where [another](page.md) ended` is replayed after that one.

Pages of the guide may have no session, the others must. The last line counts: run, skipped, failed.
"""
import difflib
import functools
import itertools
import os
import pathlib
import re
import subprocess
import sys

import harness
from harness import FINDINGS, LIMIT_SECONDS, SANITIZERS, SOURCE, SUCCESS, demand, for_each

COMMANDS = ("credsmith", "cd", "cat")

FENCE = re.compile(r"(?P<ticks>`{3,})(?P<info>[^`]*)")
FILE = re.compile(r"(?P<language>\w+) credsmith=(?P<path>\S+)")
EDIT = re.compile(r"((?:-.*\n)+)((?:\+.*\n)+)")
GOES_ON = re.compile(r"goes on where \[[^]]*\]\((?P<page>[^)]*)\) ended")
FINDING = re.compile(r"(error|warning|note)\[")


def pages_in(folder):
    return sorted(str(path.relative_to(SOURCE)) for path in (SOURCE / folder).glob("*.md"))


MUST_HAVE_A_SESSION = ["README.md", *pages_in("docs/tutorial")]
PAGES = [*MUST_HAVE_A_SESSION, *pages_in("docs/guide")]


class Block:
    """A fenced block: the number of its opening line, its info string, its lines."""

    def __init__(self, number, info):
        self.number, self.info, self.lines = number, info.strip(), []

    def is_session(self):
        return bool(self.lines) and self.lines[0].startswith("$ ")

    def is_finding(self):
        return bool(self.lines) and FINDING.match(self.lines[0]) is not None

    def commands(self):
        """Each command with its number among the lines of the page and the lines that are shown below it."""
        starts = [index for index, line in enumerate(self.lines) if line.startswith("$ ")]
        for start, end in itertools.pairwise([*starts, len(self.lines)]):
            yield self.number + 1 + start, self.lines[start].removeprefix("$ "), self.lines[start + 1:end]


def blocks_of(text):
    blocks, ticks = [], None
    for number, line in enumerate(text.splitlines(), start=1):
        fence = FENCE.fullmatch(line)
        if ticks is None and fence:
            ticks = fence["ticks"]
            blocks.append(Block(number, fence["info"]))
        elif line == ticks:
            ticks = None
        elif ticks is not None:
            blocks[-1].lines.append(line)
    demand(ticks is None, "a fenced block is not closed")
    return blocks


def text_of(page):
    return (SOURCE / page).read_text(encoding="utf-8")


def sessions_of(page):
    return [block for block in blocks_of(text_of(page)) if block.is_session()]


WITH_SESSIONS = {page: (page,) for page in PAGES if page in MUST_HAVE_A_SESSION or sessions_of(page)}


class Reader:
    """Somebody who sits before a terminal and does what a page says."""

    def __init__(self, bench):
        self.top = bench.fresh()
        self.folder = self.top / "home"
        self.folder.mkdir(parents=True)
        (self.top / "bin").mkdir()
        (self.top / "bin" / "credsmith").symlink_to(bench.program.path)
        path = f"{self.top / 'bin'}{os.pathsep}{os.defpath}"
        self.environment = {"PATH": path, "HOME": str(self.folder), **SANITIZERS}

    def types(self, command):
        """Runs a command, stays in the folder where it ends, and gives its exit code and all that was printed."""
        place = self.top / "place"
        result = subprocess.run(["sh", "-c", f'{command}\ncode=$?; pwd >"{place}"; exit $code'], cwd=self.folder,
                                env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, timeout=LIMIT_SECONDS, check=False)
        self.folder = pathlib.Path(place.read_text(encoding="utf-8").rstrip("\n"))
        return result.returncode, result.stdout.decode()

    def writes(self, path, lines):
        place = self.folder / path
        demand(place.parent.is_dir(), f"there is no folder for {path}")
        place.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")

    def edits(self, path, lines):
        edit = "".join(f"{line}\n" for line in lines)
        text = (self.folder / path).read_text(encoding="utf-8")
        demand(not EDIT.sub("", edit), f"not lines behind - and then lines behind +:\n{edit}")
        for signed in EDIT.findall(edit):
            old, new = (re.sub(r"^.", "", each, flags=re.MULTILINE) for each in signed)
            demand(text.count(old) == 1, f"not in {path}, or more than once:\n{old}")
            text = text.replace(old, new)
        (self.folder / path).write_text(text, encoding="utf-8")


def tidy(lines):
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def is_shown(shown, printed):
    pieces = (r"(?:[^\n]*\n)+?" if line == "..." else re.escape(line + "\n") for line in tidy(shown).splitlines())
    return re.fullmatch("".join(pieces), tidy(printed.splitlines())) is not None


def difference(shown, printed):
    return "\n".join(difflib.unified_diff(shown, printed.splitlines(), "the page", "the program", lineterm=""))


def check(shown, printed, place):
    demand(is_shown(shown, printed), f"{place} prints something else\n{difference(shown, printed)}")


def replay_session(reader, page, block):
    """Does what a session says, and gives what was printed."""
    everything = ""
    shows_answers = any(shown for _, _, shown in block.commands())
    for number, command, shown in block.commands():
        place = f"{page}:{number}: `{command}`"
        demand(command.split()[0] in COMMANDS, f"{place} is none of {', '.join(COMMANDS)}")
        code, printed = reader.types(command)
        demand(code == SUCCESS or (shows_answers and code == FINDINGS), f"{place} ended with {code}\n{printed}")
        if shows_answers:
            check(shown, printed, place)
        everything += printed
    return everything


def replay(reader, page, text):
    """Does what a page says, and gives what was printed."""
    before = GOES_ON.search(text)
    if before:
        earlier = os.path.normpath(pathlib.PurePath(page).parent / before["page"])
        replay(reader, earlier, text_of(earlier))
    printed = ""
    for block in blocks_of(text):
        file = FILE.fullmatch(block.info)
        demand(file or "credsmith=" not in block.info, f"{page}:{block.number}: not LANGUAGE credsmith=PATH")
        if file:
            (reader.edits if file["language"] == "diff" else reader.writes)(file["path"], block.lines)
        elif block.is_session():
            printed += replay_session(reader, page, block)
    return printed


@for_each(WITH_SESSIONS)
def case_a_page_shows_what_is_printed(bench, page):
    demand(sessions_of(page), "the page has no session: nothing was replayed")
    replay(Reader(bench), page, text_of(page))


@for_each({page: (page,) for page in PAGES})
def case_no_command_is_left_out(_, page):
    """A command without its `$ `, or in an indented block, would not be replayed."""
    lost, outside = [], dict(enumerate(text_of(page).splitlines(), start=1))
    for block in blocks_of(text_of(page)):
        numbers = range(block.number, block.number + len(block.lines) + 1)
        within = [(number, outside.pop(number)) for number in numbers]
        if not block.is_session():
            lost += [each for each in within if re.match(r"\s*([$>%#] *)?credsmith [a-z-]", each[1])]
    lost += [each for each in outside.items() if re.match(r"\s+`{3}|\s*\$ ", each[1])]
    demand(not lost, "\n".join(f"{page}:{number}: {line}" for number, line in lost))


@functools.cache
def everything_printed(bench):
    return "\n".join(replay(Reader(bench), page, text_of(page)) for page in WITH_SESSIONS)


@for_each({page: (page,) for page in PAGES if any(block.is_finding() for block in blocks_of(text_of(page)))})
def case_a_finding_that_is_quoted_is_printed_somewhere(bench, page):
    for block in filter(Block.is_finding, blocks_of(text_of(page))):
        demand(tidy(block.lines) in tidy(everything_printed(bench).splitlines()),
               f"{page}:{block.number}: no session of a page printed this")


# The guards of the cases above: a page that is not true fails.

def spoiled(text):
    """The page with one change, once for each command: in the last line below it, or, when none is, in itself."""
    lines = text.splitlines()
    for block in filter(Block.is_session, blocks_of(text)):
        for number, _, shown in block.commands():
            below = [number + offset for offset, line in enumerate(shown) if line not in ("", "...")]
            place = below[-1] if below else number - 1
            changed = lines[place] + "x" if below else "$ credsmith no-such-command"
            yield place + 1, "\n".join([*lines[:place], changed, *lines[place + 1:]]) + "\n"


@for_each(WITH_SESSIONS)
def case_a_page_that_is_not_true_fails(bench, page):
    for number, text in spoiled(text_of(page)):
        try:
            replay(Reader(bench), page, text)
        except AssertionError:
            continue
        raise AssertionError(f"{page}:{number}: a change in this line was not seen")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
