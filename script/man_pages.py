# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The man pages in docs/man, of which some sections are made from the program's help and the schemas.

A page is a list of sections, each below a heading of level 1. A section that is made takes the place of the one of
that name; all others are left as they were written. A definition is a list item whose first line, the term, ends in
a hard break; docs/man/render.cmake knows it.
"""
import re
from typing import NamedTuple

TEXT_COLUMN = 30  # where the help says what an option does
HEAD = re.compile(r"(?P<name>\S+)(?: (?P<value>[A-Z=]+))?(?::.*?)?(?P<repeats> \.\.\.)?(?P<required> REQUIRED)?")


class Entry(NamedTuple):
    """An option, an argument or a command of a help text."""
    name: str
    value: str
    repeats: bool
    required: bool
    text: str

    def as_option(self):
        flags = ", ".join(f"`{flag}`" for flag in self.name.split(","))
        return f"{flags} *{self.value}*" if self.value else flags

    def as_argument(self):
        return f"*{self.name}* ..." if self.repeats else f"*{self.name}*"


def help_parts(text):
    """The lines of a help text by the titles above them; what stands before the first title is the part ''."""
    parts = {"": []}
    for line in filter(str.strip, text.splitlines()):
        if re.fullmatch(r"[A-Z][a-z ]+:", line):
            parts[line[:-1]] = []
        else:
            list(parts.values())[-1].append(line)
    return parts


def entries(lines):
    """What a part of the help lists. Behind a head that is too long for its column, the text has a line of its own."""
    heads, texts = [], []
    for line in lines:
        is_short = line[:TEXT_COLUMN].endswith(" ")
        if line[:TEXT_COLUMN].strip():
            heads.append((line[:TEXT_COLUMN] if is_short else line).strip())
            texts.append(line[TEXT_COLUMN:] if is_short else "")
        else:
            texts[-1] = f"{texts[-1]} {line.strip()}".strip()
    for head, text in zip(heads, texts):
        found = HEAD.fullmatch(head)
        yield Entry(found["name"], found["value"], bool(found["repeats"]), bool(found["required"]), text)


def definitions(pairs):
    """A list of terms and what they mean; a term without a meaning is a paragraph."""
    return "\n\n".join(f"* {term}\\\n  {text}" if text else term for term, text in pairs)


def synopsis(command, options, arguments):
    required = [each.as_option().rsplit(", ", 1)[-1] for each in options if each.required]
    words = [each.as_argument() if each.required else f"[{each.as_argument()}]" for each in arguments]
    return " ".join([f"`credsmith {command}`", *required, "[*option* ...]", *words])


def whole_lines(lines):
    """The lines before they were fitted to a width: what goes on stands further in than any beginning. A command is
    never broken, so what goes on behind one that stands alone is its text."""
    whole = []
    for line in lines:
        if whole and line.startswith("    "):
            whole[-1] += (" " if "  " in whole[-1].strip() else "  ") + line.strip()
        else:
            whole.append(line)
    return whole


def example(line):
    """A command, and behind a gap what it does."""
    command, _, text = line.strip().partition("  ")
    return f"`{command}`", text.strip()


def options_section(parts):
    return definitions((each.as_option(), each.text) for each in entries(parts["Options"]))


def formats_section(parts):
    """Only where the help has a list of formats."""
    if "Formats" not in parts:
        return {}
    return {"FORMATS": definitions((f"`{each.name}`", each.text) for each in entries(parts["Formats"]))}


def command_sections(command, help_text):
    parts = help_parts(help_text)
    summary = " ".join(parts[""]).partition(" Usage: ")[0]
    arguments = list(entries(parts.get("Positionals", [])))
    return {
        "NAME": f"credsmith-{command} - {summary[0].lower()}{summary[1:]}",
        "SYNOPSIS": synopsis(command, entries(parts["Options"]), arguments),
        "ARGUMENTS": definitions((each.as_argument(), each.text) for each in arguments),
        "OPTIONS": options_section(parts),
        **formats_section(parts),
        "EXAMPLES": definitions(map(example, whole_lines(parts["Examples"]))),
    }


def overview_sections(help_text):
    parts = help_parts(help_text)
    return {
        "NAME": parts[""][0],
        "COMMANDS": definitions((f"`credsmith-{each.name}`(1)", each.text) for each in entries(parts["Subcommands"])),
        "OPTIONS": options_section(parts),
    }


def commands_in(help_text):
    return [each.name for each in entries(help_parts(help_text)["Subcommands"])]


def merged(page, made):
    """The page with its made sections as they should be; an empty one is left out, a new one comes last."""
    words = re.split(r"^# ([A-Z ]+)\n", page, flags=re.MULTILINE)
    sections = {name: body.strip("\n") for name, body in zip(words[1::2], words[2::2])} | made
    text = "\n\n".join(f"# {name}\n\n{body}" for name, body in sections.items() if body)
    return f"<!-- script/update-reference makes {', '.join(made)}; write the rest by hand. -->\n\n{text}\n"
