# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""How a planted mistake is written down: what to change in which file of base/, and the finding that has to come of it.

    ("a field misspelt", "structure/unknown-field", {"audience: [": "«audiense»: ["})

Each text on the left stands in the file once, and is replaced by the text on the right. The bytes between « and » are
those at which the finding has to stand; the marks themselves are not planted. A file that base/ has not is made from "".

What the program does not answer as written down is marked, until it does: behind the edits stands what it answers
instead, or unclear("words") if message and help lack the words that a teacher would need.
"""
import dataclasses

OPEN, CLOSE = "«", "»"


def unclear(words):
    """The mark of a finding that stands in the right place, but does not say what it should."""
    return f"it does not say: {words}", words


@dataclasses.dataclass(frozen=True, eq=False)
class Mistake:
    name: str
    kind: str
    edits: dict
    file: str
    known: str = ""  # what is not yet as it should be
    words: str = ""  # what message or help have to say then
    preset: str = "recommended"  # what base/ is linted under
    elsewhere: dict = dataclasses.field(default_factory=dict)  # edits of other files, by file; without marks

    def plant(self, original):
        """The file's bytes with the mistake, and where the place to find begins and ends."""
        text = edited(original.decode(), self.edits)
        if text.count(OPEN) != 1 or text.count(CLOSE) != 1:
            raise ValueError(f"one place has to stand between {OPEN} and {CLOSE}")
        before, place, after = (encode(part) for part in text.replace(CLOSE, OPEN).split(OPEN))
        return before + place + after, len(before), len(before) + len(place)


def edited(text, edits):
    """The text with each edit made."""
    for before, after in edits.items():
        if before == "" and text == "":
            text = after
            continue
        if text.count(before) != 1:
            raise ValueError(f"{before!r} stands {text.count(before)} times in the file")
        text = text.replace(before, after)
    return text


def encode(text):
    """UTF-8, but "\\udcff" stands for the single byte ff."""
    return text.encode("utf-8", "surrogateescape")


def in_file(file, *rows):
    """The mistakes of one file, from rows of a name, a kind, edits, and a mark if they need one."""
    return [Mistake(name, kind, edits, file, *marked(mark)) for name, kind, edits, *mark in rows]


def with_edits(file, edits, mistakes):
    """The mistakes, planted beside edits of another file."""
    return [dataclasses.replace(each, elsewhere={file: edits}) for each in mistakes]


def marked(mark):
    """What is known and the words that are wanted, of the end of a row."""
    return mark[0] if mark and isinstance(mark[0], tuple) else mark
