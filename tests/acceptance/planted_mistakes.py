#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Plants one mistake at a time in mistakes/base: each gives exactly one finding, at exactly the bytes of the mistake.

    planted_mistakes.py PROGRAM [WORDS]     all mistakes, or those whose name, kind or file contains WORDS

planted_mistakes.md says what a teacher reads about each; it is compared, and CREDSMITH_UPDATE_GOLDEN=1 writes it anew.
A mistake that is marked as known may be answered otherwise, until it is answered as it should be.
Every kind of finding is planted twice at least, and in both forms, Markdown and YAML (but see ONE_FORM).
CREDSMITH_STEP=N plants only each Nth mistake, for slow programs; the page is not compared then.
"""
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from harness import LIMIT_SECONDS, SANITIZERS, STEP
from mistakes import (comments, copies, credential_folder, credential_markdown, credential_yaml, days, levels, practice,
                      registers, rubrics, settings, stack, strict, thin, translations, whole_files, wording)
from mistakes.mistake import edited

BASE = pathlib.Path(__file__).parent / "mistakes" / "base"
PAGE = pathlib.Path(__file__).with_name("planted_mistakes.md")
AREAS = [settings, registers, stack, credential_yaml, credential_markdown, credential_folder, rubrics,
         translations, whole_files, practice, wording, levels, comments, copies, days, thin, strict]

INTRODUCTION = """\
# What credsmith says of planted mistakes

Each mistake was planted alone in the repository `mistakes/base`. It gives one finding, at the bytes shown; below stand
its message and its help. What is *not yet as it should be* says so.
"""

TODAY = "2026-09-01"  # for what has aged or is still to come
PRESETS = ["recommended", "strict"]
# Kinds that only one form can show. The list may get shorter, and a kind that is not on it is planted in both forms.
ONE_FORM = {
    "a scale, a framework, a stack, a translation of one and the manifest are YAML": {
        "alignment/shared-address", "rubric/falling-points", "rubric/lowest-level-passes", "rubric/missing-points",
        "rubric/too-many-levels", "stack/empty-stack", "stack/impossible-choice", "stack/incomplete-award",
        "stack/late-prerequisite", "stack/lone-member", "stack/outsider-in-order", "stack/repeated-member",
        "stack/retired-member", "stack/different-scales", "stack/same-evidence", "stack/version-not-reached",
        "stack/counted-twice", "stack/untranslated-member",
        "stack/unclear-requirement", "stack/unpublished-member", "stack/unreachable-hours", "structure/unknown-rule",
        "structure/unknown-target", "structure/too-few-items", "structure/too-many-items"},
    "a reference in Markdown is one line, of which no field is looked at": {
        "research/incomplete-reference", "research/reversed-pages"},
    "an entry of a list in Markdown begins with its link": {"links/resource-without-link"},
    "it is about how Markdown is written": {
        "rubric/broken-table", "structure/bad-attribute", "structure/misplaced-fields", "structure/repeated-section",
        "structure/said-twice", "structure/section-out-of-order", "structure/section-too-large", "structure/stray-text",
        "structure/title-mismatch",
        "structure/unclosed-front-matter", "structure/unknown-item", "structure/unknown-section",
        "structure/unread-markdown", "structure/wrong-form"},
    "Markdown is read in sections, each with a limit of its own": {"structure/file-too-large"},
}
Answer = collections.namedtuple("Answer", "problems entry")


def findings_in(program, root):
    """All that lint says of a repository."""
    command = [program, "lint", "--jobs", "1", "--as-of", TODAY, "--format", "json", root]
    result = subprocess.run(command, capture_output=True, timeout=LIMIT_SECONDS, check=False,
                            env={**os.environ, **SANITIZERS})
    if result.returncode not in (0, 1):
        raise RuntimeError(f"{program} ended with {result.returncode}: {result.stderr.decode()}")
    return json.loads(result.stdout)["findings"]


def copy_base(root, preset):
    shutil.copytree(BASE, root)
    manifest = root / "credsmith.yaml"
    manifest.write_bytes(manifest.read_bytes().replace(b"extends: recommended", f"extends: {preset}".encode()))


def plant(mistake, root):
    """A copy of base/ with the mistake; the bytes of the file, and where the mistake begins and ends."""
    copy_base(root, mistake.preset)
    place = root / mistake.file
    planted, begin, end = mistake.plant(place.read_bytes() if place.exists() else b"")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(planted)
    for file, edits in mistake.elsewhere.items():
        place = root / file
        place.write_text(edited(place.read_text() if place.exists() else "", edits))
    return planted, begin, end


def differences(mistake, found, planted, expected):
    """What is wrong with the findings; nothing, if there is the one that was expected."""
    if len(found) != 1:
        listed = "".join(f"\n      {each['kind']}: {each['message']}" for each in found)
        return [f"{len(found)} findings instead of one{listed}"]
    finding, = found
    problems = []
    if finding["kind"] != mistake.kind:
        problems.append(f"{finding['kind']} instead of {mistake.kind} ({finding['message']})")
    if finding["path"] != mistake.file:
        return [*problems, f"stands in {finding['path']}"]
    begin, end = finding["span"]["begin"], finding["span"]["end"]
    if (begin, end) != expected:
        wanted = code(planted[expected[0]:expected[1]])
        problems.append(f"stands at {code(planted[begin:end])} ({begin}-{end}) instead of {wanted} "
                        f"({expected[0]}-{expected[1]}): {finding['message']}")
    said = f"{finding['message']}\n{finding.get('help') or ''}"
    if mistake.words not in said:
        problems.append(f"does not say {mistake.words!r}: {said!r}")
    return problems


def code(cut):
    """The bytes as code in a line of Markdown; long ones by their beginning and end."""
    text = cut.decode("utf-8", "backslashreplace")
    shown = "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
    if len(shown) > 60:
        shown = shown[:40] + " … " + shown[-15:]
    return f"`` {shown} ``" if "`" in shown or not shown.strip() else f"`{shown}`"


def entry_of(mistake, found, cut):
    """The lines of the page about a mistake."""
    lines = [f"* **{mistake.name}** at {code(cut)} ({mistake.kind})"]
    if mistake.words or not mistake.known:
        lines += [f"  - {words}" for finding in found for words in (finding["message"], finding.get("help")) if words]
    if mistake.known:
        lines.append(f"  - *not yet as it should be: {mistake.known}*")
    return lines


def judge(program, folder, number, mistake):
    root = folder / str(number)
    try:
        planted, begin, end = plant(mistake, root)
        found = findings_in(program, root)
    except (ValueError, RuntimeError) as error:
        return Answer([str(error)], [])
    finally:
        shutil.rmtree(root, ignore_errors=True)
    problems = differences(mistake, found, planted, (begin, end))
    if mistake.known:
        problems = [] if problems else [f"is answered as it should be: take its mark away ({mistake.known})"]
    return Answer(problems, entry_of(mistake, found, planted[begin:end]))


def judge_all(program, mistakes):
    with tempfile.TemporaryDirectory(prefix="credsmith-mistakes-") as folder:
        for preset in PRESETS:
            copy = pathlib.Path(folder) / preset
            copy_base(copy, preset)
            if said := findings_in(program, copy):
                sys.exit(f"mistakes/base is not without findings under {preset}: {said}")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
            return list(threads.map(lambda row: judge(program, pathlib.Path(folder), *row), enumerate(mistakes)))


def page_of(answers):
    """The whole page: the areas with their mistakes, in the order in which they are written down."""
    lines = [INTRODUCTION]
    for area in AREAS:
        lines += [f"## {area.TITLE}", ""]
        for file, mistakes in itertools.groupby(area.MISTAKES, key=lambda mistake: mistake.file):
            lines += [f"In `{file}`:", ""]
            lines += itertools.chain.from_iterable(answers[mistake].entry for mistake in mistakes)
            lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def check_page(page):
    if os.environ.get("CREDSMITH_UPDATE_GOLDEN") == "1":
        PAGE.write_text(page, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page:
        return [f"{PAGE.name} differs from what was said; CREDSMITH_UPDATE_GOLDEN=1 writes it anew"]
    return []


def kinds_of(program):
    """All kinds of finding: `credsmith rules` has a line for each."""
    result = subprocess.run([program, "rules"], capture_output=True, text=True, timeout=LIMIT_SECONDS, check=True)
    return [line.split()[0] for line in result.stdout.splitlines() if "/" in line.split(" ")[0]]


def rare_kinds(program, mistakes):
    """What is planted less than twice, or in one form only; and what is on the list of exceptions without need."""
    places = collections.defaultdict(list)
    for mistake in mistakes:
        places[mistake.kind].append(mistake.file.endswith(".md"))
    excepted = set().union(*ONE_FORM.values())
    for kind in kinds_of(program):
        if len(places[kind]) < 2:
            yield f"{kind} is planted less than twice"
        if (len(set(places[kind])) == 2) == (kind in excepted):
            yield f"{kind} is planted in {'both forms' if kind in excepted else 'one form only'}: see ONE_FORM"


def summary(answers):
    unclear = sum(bool(mistake.words) for mistake in answers)
    known = sum(bool(mistake.known) for mistake in answers) - unclear
    wrong = sum(bool(answer.problems) for answer in answers.values())
    return (f"{len(answers)} mistakes planted: {wrong} not answered as written down, {known} known not to be found well, "
            f"{unclear} known to be found in words that do not help")


def main():
    program, wanted = pathlib.Path(sys.argv[1]).resolve(), " ".join(sys.argv[2:])
    every = [mistake for area in AREAS for mistake in area.MISTAKES][::STEP]
    chosen = [each for each in every if wanted in f"{each.name} {each.kind} {each.file}"]
    answers = dict(zip(chosen, judge_all(program, chosen)))
    problems = [f"{mistake.file}: {mistake.name}: {problem}"
                for mistake, answer in answers.items() for problem in answer.problems]
    is_whole = STEP == 1 and not wanted
    if is_whole:
        problems += [*check_page(page_of(answers)), *rare_kinds(program, every)]
    print("\n".join([*problems, summary(answers)]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
