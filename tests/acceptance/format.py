#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What `credsmith fmt` promises, over the samples, the golden folders and thousands of files of untidy layout.

    format.py PROGRAM [--files N] [--seed S]

A second run changes nothing, packages stay byte-identical, and every comment and every word is still there. The files are
made by untidy.py, thousands in one repository, so that few processes are started. The seed is printed. CREDSMITH_STEP=N
takes only each Nth golden folder.
"""
import collections
import concurrent.futures
import os
import pathlib
import re
import shutil

import untidy
from harness import FINDINGS, SOURCE, STEP, SUCCESS, COULD_NOT, Program, copy_sample, demand, snapshot

BATCH = 1000  # files in one repository: also a busy machine is done with them in time
WORD = re.compile(r"[^\W\d_]+")


def sources(root):
    return {str(path.relative_to(root)): path.read_bytes().decode("utf-8", "surrogateescape")
            for path in sorted(root.rglob("*"))
            if path.suffix in (".md", ".yaml", ".yml") and path.is_file() and "dist" not in path.parts}


def words(text):
    return collections.Counter(WORD.findall(text))


def packages(program, root):
    """What a build writes, or nothing if it refuses."""
    result = program.run("build", root)
    if result.code != SUCCESS:
        return None
    built = {str(path.relative_to(root)): path.read_bytes() for path in sorted((root / "dist").rglob("*")) if path.is_file()}
    shutil.rmtree(root / "dist")
    return built


def judge(program, root):
    """Formats a repository once, and compares it with what it was; how many of its files changed."""
    before, built = sources(root), packages(program, root)
    first = program.run("fmt", root)
    demand(first.code in (SUCCESS, FINDINGS, COULD_NOT), f"formatting failed: {first}")
    after = sources(root)
    changed = [path for path in before if before[path] != after[path]]
    demand(sorted(first.out.split()) == sorted(f"{root}/{path}" for path in changed), f"other files changed: {first}")
    for path in changed:
        lost, won = words(before[path]) - words(after[path]), words(after[path]) - words(before[path])
        demand(not lost and not won, f"{path}: words lost {dict(lost)}, words won {dict(won)}")
    second = program.run("fmt", "--check", root)
    demand(second.code == first.code and not second.out, f"a second run is not quiet: {second}")
    if built is not None:
        rebuilt = packages(program, root)
        demand(rebuilt is not None, "what was built before is not built any more")
        other = [name for name in {*built, *rebuilt} if built.get(name) != rebuilt.get(name)]
        demand(not other, f"packages differ: {sorted(other)[:5]}")
    return len(changed), len(before), built is not None


def judge_samples(program, folder):
    for sample in sorted((SOURCE / "samples").iterdir()):
        if (sample / "credsmith.yaml").is_file():
            changed, count, built = judge(program, copy_sample(folder / sample.name, sample))
            demand(built, f"{sample.name} does not build")
            print(f"samples/{sample.name}: {changed} of {count} files changed")


def judge_goldens(program, folder):
    inputs = sorted(path for path in (SOURCE / "tests/golden").rglob("in") if path.is_dir())[::STEP]

    def one(numbered):
        number, place = numbered
        try:
            return judge(program, pathlib.Path(shutil.copytree(place, folder / f"golden-{number}")))
        except AssertionError as error:
            raise AssertionError(f"{place}: {error}") from None

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(one, enumerate(inputs)))
    print(f"golden folders: {len(inputs)}, {sum(changed for changed, _, _ in results)} files changed, "
          f"{sum(built for _, _, built in results)} build")


def judge_batch(program, root, numbers, seed):
    """How many of the files changed, and how many comments are in them."""
    comments = untidy.write_repository(root, numbers, seed)
    changed, _, built = judge(program, root)
    demand(built, f"the untidy files do not build: {program.run('lint', '-f', 'concise', root)}")
    texts = sources(root)
    for path, said in comments.items():
        for comment in said:
            demand(texts[path].count(comment) == 1, f"{path}: the comment `{comment}` is not there once")
    shutil.rmtree(root)
    return changed, sum(map(len, comments.values()))


def judge_untidy(program, folder, count, seed):
    batches = [range(begin, min(begin + BATCH, count)) for begin in range(0, count, BATCH)]
    results = [judge_batch(program, folder / f"untidy-{batch.start}", batch, seed) for batch in batches]
    changed, kept = (sum(each) for each in zip(*results))
    demand(changed > 0.95 * count, f"only {changed} of {count} files were untidy")
    print(f"untidy files: {count}, {changed} changed, packages byte-identical, {kept} comments kept (seed {seed})")


def judge_disk(program, folder):
    """Permissions are kept, what is read-only is left alone, and so is what cannot be read wholly."""
    root = copy_sample(folder / "disk")
    page = root / "credentials/purposeful-data-analysis.md"
    tidy = page.read_text(encoding="utf-8")
    for text, mode, code, word in [(tidy.replace("## Rationale", "Rationale\n-----"), 0o600, SUCCESS, "1 file formatted"),
                                   (tidy.replace("## Rationale", "##  Rationale"), 0o444, COULD_NOT, "permission denied"),
                                   (tidy.replace("status:", "status"), 0o644, FINDINGS, "left as it is")]:
        demand(text != tidy, "the sample is another one")
        page.write_text(text, encoding="utf-8")
        page.chmod(mode)
        before = snapshot(root)
        result = program.run("fmt", page).expect(code, word)
        demand(page.stat().st_mode & 0o777 == mode, f"the permissions are others: {result}")
        demand((snapshot(root) == before) == (code != SUCCESS), f"a file changed, or did not: {result}")
        page.chmod(0o644)
    print("permissions kept; read-only and broken files left alone")


def judge_all(program, folder, files, seed):
    judge_samples(program, folder)
    judge_disk(program, folder)
    judge_goldens(program, folder)
    judge_untidy(program, folder, files, seed)


if __name__ == "__main__":
    untidy.judge_many("format", 10_000, judge_all)
