# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""One mistake does not hide the next. `recovery.py PROGRAM [SEED] [COUNT]` plants two or three independent mistakes at once in the
files of the samples, of syntax, of shape and of links, in YAML files, front matter, blocks of fields and Markdown. What
is found must be what each of them shows alone: nothing less, and nothing more.
"""
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from harness import SOURCE, copy_sample

SAMPLES = ["shared-leadership", "special-education"]
SEED = 20260901
COMBINATIONS = int(os.environ.get("CREDSMITH_COMBINATIONS", "800"))
MISTAKES_OF_A_FILE = 60
NEAR = 4  # lines
WORKERS = 2

FIELD = re.compile(r"(?P<head> *(?:- )*)(?P<key>[a-z_]+):(?P<gap> +)(?P<value>\S.*)$")
PLAIN = re.compile(r"[A-Za-z][^\"'#:{}\[\]|>&*!]*$")


def in_words(value):
    return bool(PLAIN.match(value)) and " " in value


# How a line `key: value` goes wrong: a name, whether it fits, and the line with the mistake.
SYNTAX = [
    ("a colon in the value", lambda key, value: in_words(value), "{head}{key}: Note: {value}"),
    ("no colon", lambda key, value: in_words(value), "{head}{key} {value}"),
    ("an open quote", lambda key, value: PLAIN.match(value), '{head}{key}: "{value}'),
    ("text behind a quote", lambda key, value: in_words(value), "{head}{key}: 'it's {value}'"),
    ("an open bracket", lambda key, value: re.match(r"\[[^\[\]{}]*\]$", value), "{head}{key}: {cut}"),
    ("a closing bracket too many", lambda key, value: re.match(r"\[[^\[\]{}]*\]$", value), "{head}{key}: {value}]"),
    ("a reserved sign", lambda key, value: in_words(value), "{head}{key}: @{value}"),
    ("an alias", lambda key, value: in_words(value), "{head}{key}: *{value}"),
    ("a key twice", lambda key, value: True, "{head}{key}: {value}\n{indent}{key}: {value}"),
]
SHAPE = [
    ("an unknown field", lambda key, value: True, "{head}{key}: {value}\n{indent}colour_of_line_{number}: red"),
    ("no number", lambda key, value: key in ("year", "typical", "quantity"), "{head}{key}: soon"),
    ("no choice", lambda key, value: key in ("type", "role", "status", "binding"), "{head}{key}: purple"),
    ("no list", lambda key, value: re.match(r"\[[A-Za-z ,]*\]$", value) and key in ("topics", "tags", "audience", "formats"),
     "{head}{key}: {{a: b}}"),
]
LINKS = [
    ("an unknown component", lambda key, value: key == "component", "{head}{key}: nowhere-known"),
    ("unknown components", lambda key, value: key == "components", "{head}{key}: [nowhere-known]"),
    ("an unknown issuer", lambda key, value: key == "issuer", "{head}{key}: nowhere-known"),
    ("an unknown standard", lambda key, value: key == "code", '{head}{key}: "999-nowhere"'),
]
# The same for any line of Markdown below the front matter.
MARKDOWN = [
    ("a citation of nothing", re.compile(r"^[A-Z][^|#]*[a-z]\.$"), lambda line: line[:-1] + f" [@nowhere-{len(line)}]."),
    ("HTML", re.compile(r"^[A-Z][^|#`]*[a-z]\.$"), lambda line: line[:-1] + " <b>indeed."),
    ("an unknown property", re.compile(r"^#+ .*\{#[^}]*\}$"), lambda line: line[:-1] + " colour=red}"),
    ("a component that is none", re.compile(r"^#+ .*\{#[^}]* components=[^}]*\}$"),
     lambda line: re.sub(r" components=[a-z-]*", " components=nowhere-known", line)),
    ("a missing file", re.compile(r"^.*\]\((templates|\.\.)/[^)]*\)"), lambda line: line.replace(")", "x)", 1)),
]

Mistake = collections.namedtuple("Mistake", "name line text")


def structured_lines(lines, is_markdown):
    """The numbers of the lines that are YAML and not part of a text in it."""
    inside, block = not is_markdown, None
    for number, line in enumerate(lines):
        if is_markdown and (line == "---" or line.startswith("```")):
            inside = (number == 0) if line == "---" else line.endswith("yaml fields")
            block = None
            continue
        indent = len(line) - len(line.lstrip(" "))
        if block is not None and (not line.strip() or indent > block):
            continue
        block = None
        if not inside:
            continue
        field = FIELD.match(line)
        if field and re.match(r"[|>][-+]?$", field["value"]):
            block = len(field["head"])
        elif field:
            yield number, field


def mistakes_in(path, text):
    lines = text.split("\n")
    is_markdown = path.suffix == ".md"
    found = []
    structured = set()
    for number, field in structured_lines(lines, is_markdown):
        structured.add(number)
        parts = {"head": field["head"], "key": field["key"], "value": field["value"], "cut": field["value"][:-1],
                 "indent": " " * len(field["head"]), "number": number + 1}
        for name, fits, form in SYNTAX + SHAPE + LINKS:
            has_codes = name != "an unknown standard" or "kind: framework" not in lines
            if has_codes and field["head"] + field["key"] not in ("kind", "id") and fits(field["key"], field["value"]):
                found.append(Mistake(name, number, form.format(**parts)))
    if is_markdown:
        for number, line in enumerate(lines):
            for name, pattern, change in MARKDOWN:
                if number not in structured and pattern.match(line):
                    found.append(Mistake(name, number, change(line)))
    return found


class Place:
    """One credential of a copy of a sample. Its variants stand beside it for one run, each with an id of its own."""

    def __init__(self, program, root, path):
        self.program, self.root, self.path = program, root, path
        self.lines = path.read_text(encoding="utf-8").split("\n")
        self.id_line = next(number for number, line in enumerate(self.lines) if line.startswith("id: "))

    def variant(self, number, mistakes):
        lines = list(self.lines)
        lines[self.id_line] += f"-variant-{number}"
        for mistake in mistakes:
            lines[mistake.line] = mistake.text
        return "\n".join(lines).encode()

    def findings(self, plans):
        """What lint says of each variant, counted, without what it says of one that has no mistake."""
        names = [self.path.with_name(f"variant-{number}{self.path.suffix}") for number in range(len(plans) + 1)]
        texts = [self.variant(number, mistakes) for number, mistakes in enumerate([*plans, []])]
        for name, text in zip(names, texts):
            name.write_bytes(text)
        run = subprocess.run([self.program, "lint", "-f", "json", self.root], capture_output=True, check=False)
        for name in names:
            name.unlink()
        if run.returncode not in (0, 1):
            sys.exit(f"{self.program} ended with {run.returncode}: {run.stderr.decode()}")
        paths = {name.relative_to(self.root).as_posix(): number for number, name in enumerate(names)}
        counted = [collections.Counter() for _ in names]
        for each in json.loads(run.stdout)["findings"]:
            if each["path"] in paths:
                number = paths[each["path"]]
                cut = texts[number][each["span"]["begin"]:each["span"]["end"]].decode()
                said = (each["kind"], each["message"], cut)
                counted[number][tuple(part.replace(f"-variant-{number}", "") for part in said)] += 1
        return [one - counted[-1] for one in counted[:-1]]


def shown(counted):
    return [f"{kind}: {message} at {cut[:50]!r}" for (kind, message, cut), _ in sorted(counted.items())]


def neighbours(mistakes, chance):
    """Two or three in the same item, or nearly."""
    first = chance.choice(mistakes)
    near = [each for each in mistakes if 0 < abs(each.line - first.line) <= NEAR]
    return [first, *chance.sample(near, min(len(near), chance.choice([1, 2])))]


def judge(place, seed, count):
    """Plants mistakes in one file; how many, how many combinations of them, and what is wrong."""
    chance = random.Random(f"{seed} {place.path.name}")
    mistakes = mistakes_in(place.path, "\n".join(place.lines))
    mistakes = chance.sample(mistakes, min(MISTAKES_OF_A_FILE, len(mistakes)))
    alone = dict(zip(mistakes, place.findings([[each] for each in mistakes])))
    problems = [f"{place.path.name}:{each.line + 1}: {each.name} shows {shown(found)}"
                for each, found in alone.items() if sum(found.values()) != 1]
    useful = [each for each, found in alone.items() if sum(found.values()) == 1]
    plans = [chance.sample(useful, min(len(useful), chance.choice([2, 3]))) for _ in range(count // 2)]
    plans += [neighbours(useful, chance) for _ in range(count - len(plans))]
    plans = [plan for plan in plans if len({each.line for each in plan}) == len(plan) > 1]
    for plan, found in zip(plans, place.findings(plans)):
        expected = sum((alone[each] for each in plan), collections.Counter())
        if found != expected:
            planted = ", ".join(f"{each.name} ({each.line + 1})" for each in sorted(plan, key=lambda each: each.line))
            problems.append(f"{place.path.name}: {planted}\n    missed {shown(expected - found)}\n    more   {shown(found - expected)}")
    return len(mistakes), len(plans), problems


def files_of(sample):
    """Those with an id: credentials, stacks, scales, frameworks, issuers."""
    for path in sorted(sample.rglob("*")):
        if path.suffix in (".md", ".yaml") and "dist" not in path.parts:
            lines = path.read_text(encoding="utf-8").split("\n")
            if any(line.startswith("kind: ") for line in lines) and any(line.startswith("id: ") for line in lines):
                yield path.relative_to(sample)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    combinations = int(sys.argv[3]) if len(sys.argv) > 3 else COMBINATIONS
    with tempfile.TemporaryDirectory() as folder:
        places = []
        for sample in SAMPLES:
            for path in files_of(SOURCE / "samples" / sample):
                root = copy_sample(pathlib.Path(folder) / str(len(places)), SOURCE / "samples" / sample)
                places.append(Place(program, root, root / path))
        share = -(-combinations // len(places))
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            answers = list(pool.map(judge, places, itertools.repeat(seed), itertools.repeat(share)))
    problems = [problem for _, _, some in answers for problem in some]
    print("\n".join(problems))
    print(f"seed {seed}: {sum(each[0] for each in answers)} mistakes in {len(places)} files, "
          f"{sum(each[1] for each in answers)} combinations, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
