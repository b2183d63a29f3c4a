#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes each sample credential in the other form, from its tree, and demands the same package and a tree of the same shape.

    both_forms.py PROGRAM

The writers live here. A field that the Markdown form has no place for stands in the front matter; those that can only stand
there are listed.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import SAMPLE, copy_sample

SECTIONS = [("competency", "Competency"), ("key_method", "Key method"), ("value_proposition", "Why earn it"),
            ("components", "Method components"), ("rationale", "Rationale"), ("references", "References"),
            ("resources", "Resources")]


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
        return json.loads(rest[re.match(r"[a-z-]+ @\d+-\d+ ", rest).end():])

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


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def yaml_value(value, indent):
    pad = "  " * indent
    if isinstance(value, dict):
        return "".join(f"\n{pad}{key}:{yaml_value(each, indent + 1)}" for key, each in value.items())
    if isinstance(value, list):
        return "".join(f"\n{pad}-{yaml_value(each, indent + 1)}" for each in value) if value else " []"
    if value is None:
        return ""
    if "\n" in value:
        return " |\n" + "\n".join(f"{pad}{line}" if line else "" for line in value.rstrip("\n").split("\n"))
    if re.fullmatch(r"-?\d+(\.\d+)?|true|false", value):
        return f" {value}"
    return f" {quoted(value)}"


def as_yaml(tree):
    return yaml_value(tree, 0).lstrip("\n") + "\n"


def bare(value):
    return value if re.fullmatch(r'[^\s{}"|,]+', value) else quoted(value)


def braces(item, names):
    """What an item says in braces, and what of it is left for a block of fields."""
    words = [f"#{item['id']}"] if "id" in item else []
    for name in names:
        value = item.get(name)
        if isinstance(value, list):
            words.append(f"{name}={','.join(value)}")
        elif isinstance(value, dict):
            words.append(f"words={value.get('min', '')}..{value.get('max', '')} binding={value['binding']}")
        elif value is not None:
            words.append(f"{name}={bare(value)}")
    return f" {{{' '.join(words)}}}" if words else ""


def fields_block(item, said):
    rest = {key: value for key, value in item.items() if key not in said}
    return f"```yaml fields\n{as_yaml(rest)}```\n\n" if rest else ""


def reference_line(reference, lost):
    if "text" not in reference:
        lost.add("references as structured fields")
        return None
    return f"- [@{reference['key']}] " + reference["text"]


def resource_line(resource):
    target = resource.get("url") or resource["file"]
    note = f" {resource['note']}" if "note" in resource else ""
    return f"- [{resource['title']}]({target}){note}" + braces(resource, ["type", "component", "free", "language"])


def entry(mark, text, attributes):
    """A list entry: its attributes end the first paragraph, further lines are indented."""
    first, *rest = text.rstrip("\n").split("\n\n")
    lines = "\n\n".join([first + attributes, *rest]).split("\n")
    return "\n".join([f"{mark} {lines[0]}", *(f"{' ' * (len(mark) + 1)}{line}" if line else "" for line in lines[1:])])


def cell(text):
    return " ".join(text.split()).replace("|", "\\|")


def rubric_table(rubric, lost):
    if "\n" in "".join(cell.strip() for criterion in rubric["criteria"] for cell in criterion["cells"].values()):
        lost.add("line breaks inside the cells of a rubric")
    levels = list(rubric["criteria"][0]["cells"])
    lines = ["| Criterion | " + " | ".join(level.capitalize() for level in levels) + " |", "|---" * (len(levels) + 1) + "|"]
    for criterion in rubric["criteria"]:
        name = criterion["title"] + braces(criterion, ["components", "evidence", "required_level", "category"])
        lines.append("| " + " | ".join([name, *(cell(criterion["cells"][level]) for level in levels)]) + " |")
    return "\n".join(lines) + "\n\n"


def artifact_section(artifact, lost):
    said = {"id", "title", "description", "type", "formats", "components", "after", "rubric"}
    return (f"### {artifact['title']}{braces(artifact, ['type', 'formats', 'components', 'after'])}\n\n"
            + fields_block(artifact, said) + artifact["description"].rstrip("\n") + "\n\n"
            + (rubric_table(artifact["rubric"], lost) if "rubric" in artifact else ""))


def part_section(number, part, lost):
    names = {"overview": "Overview questions", "artifacts": "Artifacts", "reflection": "Reflection"}
    text = f"## Part {number}. {part.get('title', names[part['kind']])}\n\n"
    text += part.get("intro", "").rstrip("\n") + "\n\n"
    for place, prompt in enumerate(part.get("prompts", []), 1):
        text += entry(f"{place}.", prompt["text"], braces(prompt, ["words", "components"])) + "\n"
    text += "\n" if part.get("prompts") else ""
    if part["kind"] != "artifacts" and "criteria" in part:
        text += f"**Passing:** {part['criteria'].rstrip()}\n\n"
    return text + "".join(artifact_section(each, lost) for each in part.get("artifacts", []))


def as_markdown(tree, lost):
    front = {key: value for key, value in tree.items() if key not in {name for name, _ in SECTIONS} | {"submission"}}
    body = ""
    for field, heading in SECTIONS:
        if field not in tree:
            continue
        value = tree[field]
        lines = None
        if field == "components":
            lines = "".join(f"### {each['title']}{braces(each, [])}\n\n{each['body'].rstrip()}\n\n" for each in value)
        elif field == "references":
            written = [reference_line(each, lost) for each in value]
            lines = "\n".join(written) + "\n\n" if None not in written else None
        elif field == "resources":
            groups = value if "items" in value[0] else [{"items": value}]
            lines = "".join((f"### {group['title']}\n\n" if "title" in group else "")
                            + "\n".join(resource_line(each) for each in group["items"]) + "\n\n" for group in groups)
        elif isinstance(value, str):
            lines = value.rstrip("\n") + "\n\n"
        if lines is None:
            front[field] = value
        else:
            body += f"## {heading}\n\n{lines}"
    submission = tree["submission"]
    if "intro" in submission:
        body += f"## Submission guidelines\n\n{submission['intro'].rstrip()}\n\n"
    extra = {part["id"]: {"criteria": part["criteria"]} for part in submission["parts"]
             if part["kind"] == "artifacts" and "criteria" in part}
    if extra:
        front["parts"] = extra
    body += "".join(part_section(number, part, lost) for number, part in enumerate(submission["parts"], 1))
    return f"---\n{as_yaml(front)}---\n\n{body}"


def shape(value, path=""):
    """Which fields there are, and which values they have but for white space at their ends."""
    if isinstance(value, dict):
        return {key: shape(each, f"{path}.{key}") for key, each in sorted(value.items())}
    if isinstance(value, list):
        return [shape(each, f"{path}[]") for each in value]
    return value if value is None else " ".join(value.split())


def package_of(program, root, ident):
    run(program, "build", root)
    return (root / "dist" / "credentials" / f"{ident}.json").read_bytes()


def judge(program, folder, path, lost):
    root = copy_sample(folder)
    place = root / path
    tree = parse_tree(run(program, "dump", "--stage=tree", place))
    before = package_of(program, root, tree["id"])
    is_markdown = path.endswith(".md")
    other = place.with_suffix(".yaml" if is_markdown else ".md")
    other.write_text(as_yaml(tree) if is_markdown else as_markdown(tree, lost), encoding="utf-8")
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
    lost = set()
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(SAMPLE.glob("credentials/**/*")):
            name = str(path.relative_to(SAMPLE))
            if path.suffix in (".md", ".yaml") and "templates" not in name:
                problems += judge(program, pathlib.Path(folder) / path.stem / path.suffix[1:], name, lost)
    print("no place in the Markdown form yet:", ", ".join(sorted(lost)) or "nothing")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
