# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What can stand where in the Markdown form of a credential, and how an item says its properties: in braces, or in a block
`yaml fields`.
"""
import re

from model_texts import is_paragraph_line
from yaml_form import PLAIN, Style, as_yaml, needs_quotes

LISTS_IN_BRACES = {"after", "alternatives", "audience", "completion", "components", "evidence", "formats", "outcomes",
                   "tags", "topics"}

PROPERTIES = re.compile(r"\{(#[\w-]|[\w-]+=|[\w-]+\s+[\w-]+=)")
BARE = re.compile(r'[^\s{}"\u201c\u201d\u201e|,]+')  # curly quotes are quotes in braces
LABEL = re.compile(r"^ {0,3}(\*\*|__)(Passing|Passing criteria|Criterio de aprobación):?\1", re.M | re.I)
OWN_BLOCK = re.compile(r"^ *(```|~~~)+[`~]* *yaml fields|^ *\|? *(Criterion|Criteria|Criterio|Indicator) *\|", re.M)
RULE = re.compile(r" {0,3}(\*[ *]*|-[ -]*|_[ _]*)$")
ENTRY = re.compile(r"^ {0,3}([*+-]|\d+[.)])(\s|$)", re.M)


# What can stand where.

def is_line(text):
    """Whether the text, written as a paragraph, is read as that very text."""
    return isinstance(text, str) and "\n" not in text and is_paragraph_line(text) and text == text.strip() and "\\{" not in text


def is_heading(text):
    return "\n" not in text and text == text.strip() and "\\{" not in text and not re.search(r"(^|\s)#+$", text)


def literal(text):
    """The line with backslashes before what would be properties."""
    return PROPERTIES.sub(r"\\\g<0>", text)


def is_prose(text):
    """Whether the text can be all that stands in a section but for what the section adds."""
    if not isinstance(text, str):
        return False  # it stands in a file of its own
    blocks = text.split("\n\n")
    is_ruled = RULE.match(blocks[0]) or RULE.match(blocks[-1])
    return not (is_ruled or PROPERTIES.search(text) or LABEL.search(text) or OWN_BLOCK.search(text))


def opens_with_paragraph(text):
    lines = text.split("\n\n")[0].split("\n")
    return all(map(is_paragraph_line, lines))


def is_cell(text):
    return isinstance(text, str) and "\n" not in text and "\\|" not in text and text == text.strip() and not PROPERTIES.search(text)


def is_row_title(text):
    return "\n" not in text and not re.search(r"\\[|{]", text) and text == text.strip()


def attribute(name, value, style):
    """`name=value` in braces, or nothing if braces cannot say it."""
    if not re.fullmatch(r"[\w-]+", name, re.A):
        return None
    if isinstance(value, bool) or isinstance(value, (int, float)):
        return f"{name}={str(value).lower()}"
    if isinstance(value, list):
        is_sayable = name in LISTS_IN_BRACES and all(each == each.strip() and "," not in each for each in value)
        value = ",".join(value) if is_sayable and value else None
        return None if value is None else f"{name}={quoted_if_needed(value, style, with_comma=True)}"
    if isinstance(value, dict):
        if name == "words" and set(value) <= {"min", "max", "binding"} and "binding" in value:
            bounds = f"words={value.get('min', '')}..{value.get('max', '')}" if {"min", "max"} & set(value) else ""
            return f"{bounds} binding={value['binding']}".strip()
        is_target = name == "template" and (set(value) == {"file"} or set(value) == {"url"})
        return attribute(name, next(iter(value.values())), style) if is_target else None
    return f"{name}={quoted_if_needed(value, style)}" if isinstance(value, str) and "\n" not in value and value else None


def quoted_if_needed(value, style, with_comma=False):
    is_bare = BARE.fullmatch(value.replace(",", "") if with_comma else value) and not needs_quotes(value)
    if is_bare and not style.chance(0.1):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def wrapped(text, style):
    """The line over several lines, where each can go on a paragraph."""
    words = literal(text).split(" ")
    for place in style.shuffled(range(1, len(words)))[:2] if "" not in words and style.chance(0.3) else []:
        before = " ".join(words[:place]).split("\n")[-1]
        after = " ".join(words[place:]).split("\n")[0]
        if "\n" not in words[place - 1] and is_paragraph_line(before) and is_paragraph_line(after) and not words[place - 1].endswith(("  ", "\\")):
            words[place] = "\n" + style.choose("", " ", "   ") + words[place]
    return " ".join(words).replace(" \n", "\n")


def unkempt(text, style):
    """The text with blanks that its normal form does not have: a margin, or blanks at line ends that break no line."""
    if style.chance(0.1) and re.search(r"^ {0,3}\S", text, re.M):
        margin = " " * style.random.randint(1, 3)
        return "\n".join(margin + line if line else line for line in text.split("\n"))
    if style.chance(0.1):
        return "\n".join(line if line.endswith("  ") else line + style.choose("", " ") for line in text.split("\n"))
    return text


class Item:
    """What an item says in braces, and what of it is left for a block `yaml fields`."""

    def __init__(self, item, said, style, usual):
        self.style = style
        rest = {key: value for key, value in item.items() if key not in said}
        words = []
        for name in usual if style is PLAIN else style.shuffled(rest):
            written = self.word(name, rest[name]) if name in rest else None
            if written and (style is PLAIN or name == "id" or style.chance(0.7)):
                words.append(written)
                del rest[name]
        self.words = sorted(words, key=lambda word: not word.startswith("#"))
        self.rest = rest

    def word(self, name, value):
        return f"#{value}" if name == "id" else attribute(name, value, self.style)

    def braces(self):
        gap = self.style.choose(" ", " ", "  ")
        return f" {{{gap.join(self.words)}}}" if self.words else ""

    def block(self):
        """The block, with an empty line after it; nothing if all is said."""
        if not self.rest:
            return ""
        fence = self.style.choose("```", "```", "~~~")
        lines = as_yaml(self.rest, Style(str(self.rest)) if self.style is not PLAIN else PLAIN)
        while re.search(f"^ *{fence}", lines, re.M):
            fence += fence[0]
        return f"{fence}yaml fields\n{lines}{fence}\n\n"


def entry(mark, text, attributes):
    """A list entry: its attributes end the first paragraph, further lines are indented."""
    first, *rest = text.split("\n\n")
    lines = "\n\n".join([first + attributes, *rest]).split("\n")
    return "\n".join([f"{mark} {lines[0]}", *(f"{' ' * (len(mark) + 1)}{line}" if line else "" for line in lines[1:])])
