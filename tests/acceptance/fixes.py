#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What `credsmith lint --fix` promises, over planted mistakes and thousands of files with slips of the hand.

    fixes.py PROGRAM [--files N] [--seed S]

Every file can be read as well as before, a second run changes nothing, `--diff` writes nothing, no finding is left that a fix
is offered for, comments stay, and files without a fix stay byte for byte. The slips are put into the files of untidy.py,
many in each file and hundreds of files in one repository, so that few processes are started. The seed is printed.
CREDSMITH_MISTAKES_STEP=N plants only each Nth mistake, for slow programs.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile

import untidy
from harness import COULD_NOT, FINDINGS, SUCCESS, Program, demand, snapshot
from planted_mistakes import AREAS, plant

BATCH = 500  # files in one repository
MEMORY = pathlib.Path("/dev/shm")

SAFE, UNSAFE = ["--fix"], ["--fix", "--unsafe-fixes"]


def after(pattern, words, count=1):
    """Puts `words` behind a place of the text that the pattern matches."""
    def slip(text, chance):
        places = [match.end() for match in re.finditer(pattern, text, re.MULTILINE)]
        for place in sorted(chance.sample(places, min(count, len(places))), reverse=True):
            text = text[:place] + words + text[place:]
        return text
    return slip


def instead(pattern, words):
    def slip(text, chance):
        places = list(re.finditer(pattern, text, re.MULTILINE))
        if not places:
            return text
        place = chance.choice(places)
        return text[:place.start()] + place.expand(words) + text[place.end():]
    return slip


def typing_error(text, chance):
    """A letter too many, too few, or two that changed places, anywhere."""
    letters = [match.start() for match in re.finditer("[a-z]", text)]
    at = chance.choice(letters)
    return chance.choice([text[:at] + text[at + 1:], text[:at] + text[at] + text[at:],
                          text[:at] + text[at:at + 2][::-1] + text[at + 2:]])


SLIPS = [after(r"The teacher", " teacher", 2), after(r"\bteacher\b", " teacher"), after(r"The teach", "\u200b"),
         instead(r"https://", "http://"), after(r"www\.example\.org/", "?utm_source=mail"),
         instead(r"^title: *(\S.*?)\r?$", r"title: \1."), instead(r"^- two  #", "- one\n- two  #"),
         instead(r"\[Teacher\]", "[Teacher, Teacher]"), instead(r"CC-BY-4\.0", "CC BY 4.0"),
         instead(r"2026-01-02", "2026-1-2"), instead(r"^language: en", "language: en_US"),
         instead(r"^summary:", "sumary:"), instead(r"^license: +", "license:"), instead(r"^status: *draft", "status: Draft"),
         instead(r"MicroCredential", "Microcredental"), after(r"^license: CC-BY-4.0.*\n", "renewal:\n"),
         instead(r"^## Rationale", "## Rational"), typing_error, typing_error]


def findings_of(program, root):
    result = program.run("lint", "-f", "json", root)
    demand(result.code in (SUCCESS, FINDINGS), f"linting failed: {result}")
    return json.loads(result.out)["findings"]


def errors_by_file(findings):
    return collections.Counter(each["path"] for each in findings if each["severity"] == "error")


def can_be_fixed(finding, flags):
    return any(fix.get("edits") and (fix["safety"] == "safe" or flags == UNSAFE) for fix in finding["fixes"])


def files_of(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def judge(program, root, flags):
    """Mends a repository; the findings of before, and how many of them were mended."""
    before, found = files_of(root), findings_of(program, root)
    diff = program.run("lint", "--diff", *flags[1:], root)
    demand(files_of(root) == before, "--diff wrote something")
    result = program.run("lint", *flags, root)
    demand(result.code in (SUCCESS, FINDINGS), f"mending failed: {result}")
    now, left = files_of(root), findings_of(program, root)
    changed = {path for path in before if before[path] != now[path]}
    demand(set(before) == set(now), "files came or went")
    demand(diff.code == (FINDINGS if changed else SUCCESS), f"--diff says otherwise: {diff}")
    demand({line.split()[1].removeprefix(f"{root}/") for line in diff.out.splitlines() if line.startswith("+++ ")} == changed,
           f"--diff shows other files than those that change: {diff}")
    offered = {each["path"] for each in found if can_be_fixed(each, flags)}
    refused = {match for match in re.findall(r"`([^`]*)` was left as it is where", result.err)}
    broken = [path for path, count in errors_by_file(left).items() if not errors_by_file(found)[path]]
    demand(not broken, f"{broken[:3]} had no error before: {[each for each in left if each['path'] in broken][:3]}")
    unmended = [each for each in left if can_be_fixed(each, flags) and f"{root}/{each['path']}" not in refused]
    demand(not unmended, f"still offered: {unmended[:3]}")
    demand(not changed or offered, f"{sorted(changed)[:3]} changed without a reason")
    again = program.run("lint", *flags, root)
    demand(files_of(root) == now, f"a second run changes {[path for path in now if files_of(root)[path] != now[path]][:3]}: {again}")
    mended = int(re.search(r"^fixed (\d+) finding", result.err, re.MULTILINE)[1])
    return found, mended


def judge_planted(program, folder):
    step = int(os.environ.get("CREDSMITH_MISTAKES_STEP", "1"))
    mistakes = [mistake for area in AREAS for mistake in area.MISTAKES][::step]

    def one(numbered):
        number, mistake = numbered
        root = folder / f"planted-{number}"
        try:
            plant(mistake, root)
            if not any(can_be_fixed(each, UNSAFE) for each in findings_of(program, root)):
                return 0
            return judge(program, root, UNSAFE)[1]
        except AssertionError as error:
            raise AssertionError(f"{mistake.file}: {mistake.name}: {error}") from None
        finally:
            shutil.rmtree(root, ignore_errors=True)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        mended = list(pool.map(one, enumerate(mistakes)))
    print(f"planted mistakes: {len(mistakes)}, {sum(map(bool, mended))} mended")


def spoil(place, number, seed):
    """Puts slips into a file."""
    chance = random.Random(f"{seed}/slips/{number}")
    text = place.read_bytes().decode()
    for slip in chance.sample(SLIPS, 4):
        text = slip(text, chance)
    place.write_bytes(text.encode())


def judge_batch(program, root, numbers, seed):
    comments = untidy.write_repository(root, numbers, seed)
    for number, path in zip(numbers, comments):
        spoil(root / path, number, seed)
    texts = {path: (root / path).read_bytes().decode() for path in comments}
    kept = {path: [each for each in said if texts[path].count(each) == 1] for path, said in comments.items()}
    mended = 0
    for flags in (SAFE, UNSAFE):
        found, count = judge(program, root, flags)
        mended += count
        for path, said in kept.items():
            text = (root / path).read_bytes().decode()
            for comment in said:
                demand(text.count(comment) == 1, f"{path}: the comment `{comment}` is not there once")
    shutil.rmtree(root)
    return mended, len(found)


def judge_untidy(program, folder, count, seed):
    batches = [range(begin, min(begin + BATCH, count)) for begin in range(0, count, BATCH)]
    results = [judge_batch(program, folder / f"slips-{batch.start}", batch, seed) for batch in batches]
    mended = sum(each[0] for each in results)
    demand(mended > count / 2, f"only {mended} findings were mended in {count} files")
    print(f"files with slips: {count}, {mended} findings mended (seed {seed})")


def judge_disk(program, folder):
    """What is read-only is left alone and told; permissions are kept."""
    root = folder / "disk"
    untidy.write_repository(root, range(2), 1)
    page, other = sorted((root / "credentials").iterdir())
    for place in (page, other):
        text = place.read_bytes().decode()
        place.write_bytes(re.sub("^title: *(.*?)(\r?)$", r"title: Exit Tickets.\2", text, count=1, flags=re.MULTILINE).encode())
    page.chmod(0o444)
    other.chmod(0o600)
    before = snapshot(root)
    said = program.run("lint", "--fix", root)
    if os.geteuid() != 0:
        demand(said.code == COULD_NOT and "permission denied" in said.err, f"a read-only file was not told: {said}")
        demand(snapshot(root)[str(page.relative_to(root))] == before[str(page.relative_to(root))], "a read-only file changed")
    demand(other.stat().st_mode & 0o777 == 0o600, "the permissions are others")
    demand(snapshot(root) != before, f"nothing was mended: {said}")
    print("permissions kept; read-only files left alone")


def main():
    usual = "1000" if os.environ.get("CI") == "true" else "300"
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Program)
    parser.add_argument("--files", type=int, default=int(os.environ.get("CREDSMITH_FILES", usual)))
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="credsmith-fixes-", dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as name:
        folder = pathlib.Path(name)
        try:
            judge_disk(options.program, folder)
            judge_planted(options.program, folder)
            judge_untidy(options.program, folder, options.files, options.seed)
        except AssertionError as error:
            sys.exit(f"FAILED (seed {options.seed})\n{error}")


if __name__ == "__main__":
    main()
