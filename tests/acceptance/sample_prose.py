#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The samples are clean under every rule, as long as real credentials, and no two of them share a sentence.

    sample_prose.py PROGRAM

Judges what `lint` says of every repository below samples/ under the preset `strict` (nothing: what stays as it is says in
a comment why), and what the packages say to a reader: at least 1,800 words each, 800 in the small repositories of
samples/profiles, and no sentence of eight words or more in two of them.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import SOURCE, copy_sample, demand

LEAST_WORDS = 1800
LEAST_WORDS_OF_PROFILES = 800
SHORT_SAMPLES = {"kentucky-rank": 250}
LONG_SENTENCE = 8
DAY = "2026-11-22"  # reviews grow old
NOT_PROSE = {"assets", "issuer", "references", "contributors", "badge", "alignments", "changelog", "html", "generator"}


def texts(value):
    """Every text of a package that a candidate or assessor reads, with its marks taken out."""
    if isinstance(value, dict):
        is_shared = "use" in value  # a rubric that stands in several packages on purpose
        for key, each in value.items():
            if key not in NOT_PROSE and not is_shared:
                yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, str) and " " in value:
        yield re.sub(r"\[@[^\]]*\]|\]\([^)]*\)|[*_`#|>\[]", " ", value)


def sentences(text):
    for sentence in re.split(r"(?<=[.!?])\s+|\n\n|\n-|\n\d+\.", text):
        words = re.findall(r"[\w'-]+", sentence.lower())
        if len(words) >= LONG_SENTENCE:
            yield " ".join(words)


def least_words(sample):
    if sample.parent.name == "profiles":
        return LEAST_WORDS_OF_PROFILES
    return SHORT_SAMPLES.get(sample.name, LEAST_WORDS)


def demand_nothing_found(root, program):
    manifest = root / "credsmith.yaml"
    settings = manifest.read_text(encoding="utf-8")
    strict = settings.replace("extends: recommended", "extends: strict")
    strict += "" if "extends:" in settings else "lint: {extends: strict}\n"
    manifest.write_text(strict, encoding="utf-8")
    command = [program, "lint", root, "--format", "concise", "--as-of", DAY]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    demand(said.stdout == "nothing found\n", f"{root.name}, under `strict`:\n{said.stdout}{said.stderr}")
    manifest.write_text(settings, encoding="utf-8")


def packages_of(sample, program):
    with tempfile.TemporaryDirectory() as folder:
        root = copy_sample(pathlib.Path(folder) / "sample", sample)
        demand_nothing_found(root, program)
        subprocess.run([program, "build", root], check=True, stdout=subprocess.DEVNULL)
        return {path.stem: json.loads(path.read_text(encoding="utf-8"))["credential"]
                for path in sorted((root / "dist" / "credentials").glob("*.json"))}


def main():
    packages = {}
    least = {}
    for sample in sorted(path.parent for path in (SOURCE / "samples").glob("**/credsmith.yaml")):
        found = packages_of(sample, sys.argv[1])
        packages |= found
        least |= dict.fromkeys(found, least_words(sample))
    problems = []
    seen = {}
    for name, package in packages.items():
        prose = list(texts(package))
        words = sum(len(re.findall(r"[\w'-]+", text)) for text in prose)
        print(f"{name}: {words} words")
        if words < least[name]:
            problems.append(f"{name} has {words} words, fewer than {least[name]}")
        for sentence in {each for text in prose for each in sentences(text)}:
            if sentence in seen:
                problems.append(f"{seen[sentence]} and {name} share: {sentence}")
            seen[sentence] = name
    print(f"{len(packages)} credentials, {len(seen)} different sentences of {LONG_SENTENCE} words or more")
    print("\n".join(problems))
    sys.exit(1 if problems or len(packages) < 38 else 0)


if __name__ == "__main__":
    main()
