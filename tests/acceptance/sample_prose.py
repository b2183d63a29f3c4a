#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The samples are as long as real credentials, and no two of them share a sentence.

    sample_prose.py PROGRAM

Judges what the packages say to a reader: at least 1,800 words each, fewer in the samples that are short on purpose, and
no sentence of eight words or more in two of them.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from harness import SOURCE, copy_sample

LEAST_WORDS = 1800
SHORT_SAMPLES = {"kentucky-rank": 250}
LONG_SENTENCE = 8
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


def packages_of(sample, program):
    with tempfile.TemporaryDirectory() as folder:
        root = copy_sample(pathlib.Path(folder) / "sample", sample)
        subprocess.run([program, "build", root], check=True, stdout=subprocess.DEVNULL)
        least = SHORT_SAMPLES.get(sample.name, LEAST_WORDS)
        return {path.stem: (json.loads(path.read_text(encoding="utf-8"))["credential"], least)
                for path in sorted((root / "dist" / "credentials").glob("*.json"))}


def main():
    packages = {}
    for sample in sorted(path.parent for path in (SOURCE / "samples").glob("*/credsmith.yaml")):
        packages |= packages_of(sample, sys.argv[1])
    problems = []
    seen = {}
    for name, (package, least) in packages.items():
        prose = list(texts(package))
        words = sum(len(re.findall(r"[\w'-]+", text)) for text in prose)
        print(f"{name}: {words} words")
        if words < least:
            problems.append(f"{name} has {words} words, fewer than {least}")
        for sentence in {each for text in prose for each in sentences(text)}:
            if sentence in seen:
                problems.append(f"{seen[sentence]} and {name} share: {sentence}")
            seen[sentence] = name
    print(f"{len(packages)} credentials, {len(seen)} different sentences of {LONG_SENTENCE} words or more")
    print("\n".join(problems))
    sys.exit(1 if problems or len(packages) < 35 else 0)


if __name__ == "__main__":
    main()
