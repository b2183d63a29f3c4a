#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes each sample credential in the other form, from its tree, and demands the same package and a tree of the same shape.

    both_forms.py PROGRAM

What random credentials say in both forms is the matter of generated_models.py, which has the writers in common with this.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import SAMPLE, copy_sample
from markdown_form import as_markdown
from yaml_form import as_yaml


def run(program, *arguments):
    result = subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=60, check=False)
    if result.returncode != 0:
        sys.exit(f"{arguments} ended with {result.returncode}\n{result.stdout.decode()}{result.stderr.decode()}")
    return result.stdout.decode()


def parse_tree(text):
    """The nested value that `dump --stage=tree` prints: mappings, lists and texts."""
    lines = text.splitlines()
    position = 0

    def value(rest, depth):
        rest = rest.strip()
        kind = rest.split(" ", 1)[0]
        if kind == "mapping":
            return block(depth, {})
        if kind == "list":
            return block(depth, [])
        if kind == "null":
            return None
        return json.loads(rest[re.match(r"[a-z-]+ @\d+-\d+ ", rest).end():]).rstrip("\n")

    def block(depth, into):
        nonlocal position
        indent = "  " * depth
        while position < len(lines):
            line = lines[position]
            if not line.startswith(indent) or line[len(indent):len(indent) + 1] == " ":
                break
            line = line[len(indent):]
            if isinstance(into, list):
                if not line.startswith("-"):
                    break
                position += 1
                into.append(value(line[1:], depth + 1))
            else:
                match = re.match(r"(.+?) @\d+-\d+:(.*)$", line)
                position += 1
                into[match.group(1)] = value(match.group(2), depth + 1)
        return into

    position = 1
    return block(0, {})


def shape(value, path=""):
    """Which fields there are, and which values they have but for white space at their ends. A table names its levels."""
    if isinstance(value, dict):
        names = {key: key.lower() if path.endswith(".cells") else key for key in value}
        return {names[key]: shape(value[key], f"{path}.{key}") for key in sorted(value, key=names.get)}
    if isinstance(value, list):
        return [shape(each, f"{path}[]") for each in value]
    return value if value is None else " ".join(value.split())


def package_of(program, root, ident):
    run(program, "build", root)
    return (root / "dist" / "credentials" / f"{ident}.json").read_bytes()


def judge(program, folder, sample, path):
    root = copy_sample(folder, sample)
    place = root / path
    tree = parse_tree(run(program, "dump", "--stage=tree", place))
    before = package_of(program, root, tree["id"])
    is_markdown = path.endswith(".md")
    other = place.with_suffix(".yaml" if is_markdown else ".md")
    other.write_text(as_yaml(tree) if is_markdown else as_markdown(tree), encoding="utf-8")
    place.unlink()
    after = package_of(program, root, tree["id"])
    problems = []
    if shape(parse_tree(run(program, "dump", "--stage=tree", other))) != shape(tree):
        problems.append(f"{path}: the trees of the two forms differ in shape")
    if before != after:
        problems.append(f"{path}: the packages of the two forms differ")
    print(f"{path}: written as {other.suffix}, package {'byte-identical' if before == after else 'another one'}")
    return problems


def main():
    program = sys.argv[1]
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(SAMPLE.parent.glob("*/credentials/**/*.*")):
            sample = path.parents[len(path.relative_to(SAMPLE.parent).parts) - 2]
            if path.suffix in (".md", ".yaml") and re.search("^kind: credential", path.read_text(encoding="utf-8"), re.M):
                name = str(path.relative_to(sample))
                problems += judge(program, pathlib.Path(folder) / sample.name / name.replace("/", "-"), sample, name)
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
