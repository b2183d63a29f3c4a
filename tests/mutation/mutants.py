#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes one C++ file with all mutants of the rules of a group: copies of a rule with one small mistake in each.

    mutants.py FOLDER OUTPUT     the rules of FOLDER (lib/credsmith/check/rules/rubric), written to OUTPUT

Each copy stands in a namespace of its own, and the file ends with a table of them (mutant.h). What is changed: conditions
are negated or never hold, comparisons take in their bound or turn round, `and` becomes `or`, numbers count one more or
less, answers are swapped, the subject is skipped. The rule's messages, severity and preset stay, and so do the ranges of
its parameters, which the manifest is held against and not the rule.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^#include .*\n', re.MULTILINE)
TURNS = {"<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="], "!=": ["=="],
         "&&": ["||"], "||": ["&&"]}
SWAPS = {"true": "false", "false": "true", "any_of": "all_of", "all_of": "any_of", "none_of": "any_of",
         "std::min": "std::max", "std::max": "std::min"}


def masked(text):
    """The text with comments, literals and directives blanked out, byte for byte."""
    hidden = re.compile(r'//[^\n]*|^#[^\n]*|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|(?<![\w])\'(?:\\.|[^\'\\\n])+\'',
                        re.MULTILINE)
    return hidden.sub(lambda found: re.sub(r"[^\n]", " ", found.group()), text)


def closing(code, start):
    """Where the parenthesis at `start` is closed."""
    depth = 0
    for i in range(start, len(code)):
        depth += {"(": 1, ")": -1}.get(code[i], 0)
        if depth == 0:
            return i
    raise ValueError("a parenthesis is left open")


def top_level(code, begin, end, mark):
    """Where `mark` stands outside of all brackets, or None."""
    depth = 0
    for i in range(begin, end):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[i], 0)
        if depth == 0 and code[i] == mark:
            return i
    return None


def conditions(code):
    """Edits of what stands behind `if` and `while`: it never holds, or is negated where no turned operator does it."""
    for found in re.finditer(r"\b(if|while) \(", code):
        begin, end = found.end(), closing(code, found.end() - 1)
        start = top_level(code, begin, end, ";")
        declared = re.match(r"(?:const )?[\w:<>]+[ *&]+(?:const )?(\w+) = ", code[begin:end]) if start is None else None
        if declared and found[1] == "while":
            continue  # its condition can hold nothing but the declaration
        if declared:
            yield end, end, "; false"
            yield end, end, f"; !{declared[1]}"
            continue
        begin = begin if start is None else start + 2
        yield begin, end, "false"
        said = code[begin:end]
        if re.search(r" (&&|\|\|) ", said) or not re.search(r"^!| ([<>]=?|[=!]=) ", said):
            yield begin, end, ("!(", ")")


def operators(code):
    for found in re.finditer(r"(?<=\s)(<=|>=|<|>|==|!=|&&|\|\|)(?=\s)", code):
        if re.search(r"template $|operator$", code[:found.start()][-12:]) or code.startswith(" {", found.end()):
            continue  # no operator: `template <`, `operator==`, `sections() && {`
        for turned in TURNS[found[1]]:
            yield found.start(), found.end(), turned
    for found in re.finditer(r"(?<=[\s(!])!(?=[\w(*])", code):
        yield found.start(), found.end(), ""
    for found in re.finditer(r"\b(true|false|any_of|all_of|none_of|std::min|std::max)\b", code):
        yield found.start(), found.end(), SWAPS[found[1]]


def numbers(code):
    for found in re.finditer(r"(?<![\w.'<])(\d[\d']*)(\.\d+)?(?![\w.'>])", code):
        if found[2]:
            changed = [str(float(found[0]) * 1.5), str(float(found[0]) * 0.5)]
        else:
            number = int(found[1].replace("'", ""))
            changed = [str(number + 1)] + [str(number - 1)] * (number > 0)
        for each in changed:
            yield found.start(), found.end(), each


def skipped(code):
    found = re.search(r"^void check\(const Subject<.*\n?.*\{\n", code, re.MULTILINE)
    yield found.end(), found.end(), "    return;\n"


def mutated(text, edit):
    """The text with the edit, and what it did to the lines: `before => after`."""
    begin, end, change = edit
    changed = change[0] + text[begin:end] + change[1] if isinstance(change, tuple) else change
    result = text[:begin] + changed + text[end:]
    line_begin, line_end = text.rfind("\n", 0, begin) + 1, text.find("\n", end)
    shown = " ".join(text[line_begin:line_end].split()), result[line_begin:line_end + len(result) - len(text)]
    return result, f"{shown[0]} => {' '.join(shown[1].split())}"


def mutants_of(path):
    text = INCLUDE.sub("", path.read_text(encoding="utf-8"))
    code = masked(text)
    kept = r"static_assert\(.*|if constexpr \(|(?<=, )\{[\d.]+, [\d.]+\}(?=,)"
    code = re.sub(kept, lambda found: " " * len(found.group()), code)
    edits = [edit for find in (conditions, operators, numbers, skipped) for edit in find(code)]
    seen = set()
    for edit in sorted(edits, key=lambda edit: edit[:2]):
        result, shown = mutated(text, edit)
        if result not in seen:
            yield result, shown
        seen.add(result)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def group_file(folder):
    group, includes, copies, table = folder.name, {}, [], []
    for path in sorted(folder.glob("*.cpp")):
        includes.update(dict.fromkeys(INCLUDE.findall(path.read_text(encoding="utf-8"))))
        name, slug = path.stem, f"{group}/{path.stem.replace('_', '-')}"
        copies.append(f"namespace credsmith::check::{group} {{\nextern const Rule {name};\n}}\n")
        for result, shown in mutants_of(path):
            space = f"mutant_{len(table)}"
            copies.append(result.replace(f"namespace credsmith::check::{group} {{",
                                         f"namespace credsmith::check::{group}::{space} {{"))
            table.append(f"    {{{quoted(slug)}, &check::{group}::{name}, &check::{group}::{space}::{name},\n"
                         f"     {quoted(shown)}}},\n")
    return (f'#include "mutation/mutant.h"\n\n#include <array>\n{"".join(includes)}\n{"".join(copies)}\n'
            f"namespace credsmith::tests {{\nnamespace {{\nconst std::array mutants = std::to_array<Mutant>({{\n"
            f"{''.join(table)}}});\n}} // namespace\n\nstd::span<const Mutant> mutants_of_{group}() {{\n"
            f"    return mutants;\n}}\n}} // namespace credsmith::tests\n")


def main():
    folder, output = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    output.write_text(group_file(folder), encoding="utf-8")


if __name__ == "__main__":
    main()
