# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes nested values as YAML, in one plain style or in all the styles that people and programs use."""
import random
import re

LOOKS_TYPED = re.compile(r"-?\d+(\.\d+)?|true|false")
LOOKS_LIKE_NO_TEXT = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|true|True|TRUE|false|False|FALSE"
                                r"|null|Null|NULL|~")
MISSING = {"~", "null", "Null", "NULL", ""}


class OwnText(str):
    """A text in a field that no schema knows: it needs quotes where it looks like something else."""


def needs_quotes(text):
    return isinstance(text, OwnText) and LOOKS_LIKE_NO_TEXT.fullmatch(text) is not None


class Style:
    """How a writer decides where there is a choice. Without a seed it always takes the first."""

    def __init__(self, seed=None):
        self.random = None if seed is None else random.Random(seed)

    def choose(self, *options):
        return options[0] if self.random is None else self.random.choice(options)

    def chance(self, probability):
        return self.random is not None and self.random.random() < probability

    def shuffled(self, items):
        items = list(items)
        if self.random is not None:
            self.random.shuffle(items)
        return items


PLAIN = Style()


def double_quoted(text, style=PLAIN):
    """With escapes for what cannot stand in quotes, and now and then for what could."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}

    def shown(character):
        if character in escapes:
            return escapes[character]
        if ord(character) > 0x7F and style.chance(0.1):
            return f"\\u{ord(character):04X}" if ord(character) < 0x10000 else f"\\U{ord(character):08X}"
        return character
    return '"' + "".join(map(shown, text)) + '"'


def can_be_plain(text, in_flow):
    if text in MISSING or text != text.strip() or "\n" in text or "\t" in text or text.startswith(("---", "...")):
        return False
    if text[0] in ",[]{}#&*!|>'\"%@`" or (text[0] in "-?:" and (len(text) == 1 or text[1] in " ,[]{}:")):
        return False
    if ": " in text or " #" in text or text.endswith(":"):
        return False
    return not in_flow or not any(mark in text for mark in ",[]{}:?")


def folded(text, pad, style):
    """The text over several lines, which YAML joins with a space."""
    words = text.split(" ")
    if len(words) < 3 or "" in words or "\n" in text:
        return None
    at = style.random.randrange(1, len(words))
    return " ".join(words[:at]) + f"\n{pad}" + " ".join(words[at:])


class YamlWriter:
    def __init__(self, style=PLAIN):
        self.style = style
        self.step = style.choose(2, 2, 2, 4)
        self.has_flush_lists = style.chance(0.3)

    def scalar(self, value, pad, in_flow=False):
        """A value behind a key or a dash, with the blank that parts it from them."""
        if value is None:
            return " null" if in_flow else ""
        if isinstance(value, bool):
            return f" {str(value).lower()}"
        if isinstance(value, (int, float)):
            return f" {value}"
        if needs_quotes(value):
            return f" {double_quoted(value)}"
        if self.style is PLAIN:
            return self.plain_style(value, pad)
        choices = [double_quoted(value, self.style)]
        if can_be_plain(value, in_flow):
            choices += [value, value]
        if "\n" not in value:
            choices.append("'" + value.replace("'", "''") + "'")
            if not in_flow and can_be_plain(value, False) and (wrapped := folded(value, pad, self.style)):
                choices.append(wrapped)
        if in_flow or self.style.chance(0.3 if "\n" in value else 0.85):
            return " " + self.style.choose(*choices)
        return self.block_scalar(value, pad)

    def block_scalar(self, text, pad):
        """`|` or `>`; a dash says that what is one line has no line end."""
        ending = self.style.choose("", "", "-", "+") if "\n" in text else "-"
        if "\n" not in text and (wrapped := folded(text, pad, self.style)) and self.style.chance(0.5):
            return f" >{ending}\n{pad}{wrapped}"
        indicator = self.step if text.startswith(" ") else ""
        return f" |{indicator}{ending}\n" + "\n".join(f"{pad}{line}" if line else "" for line in text.split("\n"))

    def plain_style(self, value, pad):
        if "\n" in value:
            return self.block_scalar(value, pad)
        return f" {value}" if LOOKS_TYPED.fullmatch(value) else f" {double_quoted(value)}"

    def flow(self, value):
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.key(key)}:{self.flow_value(each)}" for key, each in value.items()) + "}"
        return "[" + ", ".join(self.flow_value(each).lstrip(" ") for each in value) + "]"

    def flow_value(self, value):
        return " " + self.flow(value) if isinstance(value, (dict, list)) else self.scalar(value, "", in_flow=True)

    def field(self, key, value, indent):
        """`kind` stands on one line: by it a file is known to be ours before it is read as YAML."""
        if key == "kind" and indent == 0:
            return f"kind: {self.style.choose(value, double_quoted(value), repr(value))}"
        return f"{self.key(key)}:{self.value(value, self.below(value, indent))}"

    def key(self, key):
        return self.style.choose(double_quoted(key), f"'{key}'") if self.style.chance(0.03) else key

    def comment(self, pad):
        return f"\n{pad}# {self.style.choose('a note: to - co-authors', 'TODO {', 'ä #')}" if self.style.chance(0.01) else ""

    def value(self, value, indent):
        """What follows a key; `indent` is the column of what stands below it."""
        if not isinstance(value, (dict, list)):
            return self.scalar(value, " " * indent)
        if not value:
            return " []" if isinstance(value, list) else " {}"
        if len(str(value)) < 200 and self.style.chance(0.4):
            return " " + self.flow(value)
        return self.block(value, indent)

    def block(self, value, indent):
        pad = " " * indent
        if isinstance(value, dict):
            return "".join(f"{self.comment(pad)}\n{pad}{self.field(key, each, indent)}" for key, each in value.items())
        return "".join(f"{self.comment(pad)}\n{pad}-{self.entry(each, indent)}" for each in value)

    def below(self, value, indent):
        return indent if isinstance(value, list) and self.has_flush_lists and indent else indent + self.step

    def entry(self, value, indent):
        if isinstance(value, dict) and value and self.style.chance(0.8):
            inside = self.block(value, indent + 2).lstrip("\n")
            return " " + inside.lstrip(" ") if not inside.lstrip().startswith("#") else "\n" + inside
        return self.value(value, indent + self.step)


def as_yaml(value, style=PLAIN):
    return YamlWriter(style).block(value, 0).lstrip("\n") + "\n"
