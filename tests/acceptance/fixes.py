#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What `credsmith lint --fix` promises, over the golden folders, planted mistakes, the samples and thousands of files with
slips of the hand.

    fixes.py PROGRAM [--files N] [--seed S]

Exactly the edits that reports name are made, and no byte beside them changes (fix_model.py makes them, too); every file can be
read as well as before, no finding is left that was mended or that a fix is still offered for, rules that fix say so in
`credsmith rules`, a second run changes nothing, `--diff` writes nothing and shows the same, comments stay.
The slips are put into the files of untidy.py. Their repositories are small: a fix that is refused costs all files of its
repository another round. The seed is printed. CREDSMITH_STEP=N takes only each Nth planted mistake and golden
folder, for slow programs.
"""
import concurrent.futures
import os
import pathlib
import random
import re
import shutil

import untidy
from fix_model import SAFE, UNSAFE, Rules, can_be_fixed, findings_of, mend
from harness import COULD_NOT, FINDINGS, SOURCE, STEP, SUCCESS, copy_sample, demand, snapshot
from planted_mistakes import AREAS, plant

BATCH = 50  # files in one repository
DIFFS = 10  # of so many repositories one is shown as a difference, too


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


def files_of(root):
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def files_with_errors(findings):
    return {each["path"] for each in findings if each["severity"] == "error"}


def judge_diff(program, root, flags):
    """`--diff` writes nothing; which files it shows, and how many findings it speaks of."""
    before = files_of(root)
    diff = program.run("lint", "--diff", *flags[1:], "--jobs", "1", root)
    demand(files_of(root) == before, "--diff wrote something")
    shown = {line.split()[1].removeprefix(f"{root}/") for line in diff.out.splitlines() if line.startswith("+++ ")}
    demand(diff.code == (FINDINGS if shown else SUCCESS), f"--diff says otherwise: {diff}")
    return shown, int(re.search(r"^would fix (\d+) finding", diff.err, re.MULTILINE)[1])


def judge(program, rules, root, flags, with_diff=True, spoiled=()):
    """Mends a repository, as the program and as the model do it; how many findings were mended. The slips of a file that is
    `spoiled` may be hidden by those of another, until they are mended."""
    found = findings_of(program.run("lint", "--jobs", "1", "-f", "json", root))
    rules.check(found)
    if not any(can_be_fixed(each, flags) for each in found):
        return 0
    before = files_of(root)
    diff = judge_diff(program, root, flags) if with_diff else None
    result = program.run("lint", *flags, "--jobs", "1", "-f", "json", root)
    left, now = findings_of(result), files_of(root)
    mended = int(re.search(r"^fixed (\d+) finding", result.err, re.MULTILINE)[1])
    changed = {path for path in before if before[path] != now.get(path)}
    demand(diff in (None, (changed, mended)), f"--diff shows {diff}: {result}")
    model = mend(program, rules, (root, before, found), flags, result.err)
    wrong = [path for path in {*model.files, *now} if model.files.get(path) != now.get(path)]
    demand(not wrong, f"{wrong[:3]}: other bytes changed than reports say: {result.err}")
    demand(mended == model.mended, f"{model.mended} findings were mended: {result.err}")
    model.check_rest(left)
    unmended = [each for each in left if can_be_fixed(each, flags) and not model.is_refused(each)]
    demand(not unmended, f"still offered: {unmended[:3]}")
    broken = files_with_errors(left) - files_with_errors(found) - set(spoiled)
    demand(not broken, f"{sorted(broken)[:3]} had no error before: {[each for each in left if each['path'] in broken][:3]}")
    again = program.run("lint", *flags, "--jobs", "1", "-f", "json", root)
    demand(files_of(root) == now and "fixed 0 findings" in again.err, f"a second run changes something: {again.err}")
    demand(findings_of(again) == left, "a second run says something else")
    return mended


def judge_all_of(program, rules, places, are_spoiled=False):
    """Mends each of the folders that `places` make, `(what it is, function that makes it)`; how many had something to mend."""
    def one(place):
        name, make = place
        root = make()
        spoiled = files_of(root) if are_spoiled else ()
        try:
            mended = sum(judge(program, rules, root, flags, spoiled=spoiled) for flags in (SAFE, UNSAFE))
            return mended > 0
        except AssertionError as error:
            raise AssertionError(f"{name}: {error}") from None
        finally:
            shutil.rmtree(root, ignore_errors=True)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(one, places[::STEP]))
    return f"{len(results)}, {sum(results)} mended"


def judge_planted(program, rules, folder):
    def planted(mistake, root):
        plant(mistake, root)
        return root

    mistakes = [mistake for area in AREAS for mistake in area.MISTAKES]
    places = [(f"{mistake.file}: {mistake.name}", lambda mistake=mistake, root=folder / f"planted-{number}": planted(mistake, root))
              for number, mistake in enumerate(mistakes)]
    print("planted mistakes:", judge_all_of(program, rules, places))


def judge_goldens(program, rules, folder):
    inputs = sorted(path for path in (SOURCE / "tests/golden/check").rglob("in") if (path / "credsmith.yaml").is_file())
    places = [(str(path), lambda path=path, root=folder / f"golden-{number}": pathlib.Path(shutil.copytree(path, root)))
              for number, path in enumerate(inputs)]
    print("golden folders:", judge_all_of(program, rules, places))


def spoil(place, chance):
    """Puts slips into a file."""
    text = place.read_bytes().decode()
    for slip in chance.sample(SLIPS, 4):
        text = slip(text, chance)
    place.write_bytes(text.encode())


def judge_samples(program, rules, folder, seed):
    """Slips in every file of every sample at once."""
    def spoiled(sample):
        root = copy_sample(folder / sample.name, sample)
        for path in sorted(root.rglob("*")):
            if path.suffix in (".md", ".yaml") and path.name != "credsmith.yaml":
                spoil(path, random.Random(f"{seed}/{path.relative_to(folder)}"))
        return root

    samples = sorted(path.parent for path in (SOURCE / "samples").glob("*/credsmith.yaml"))
    print("samples with slips:", judge_all_of(program, rules, [(each.name, lambda each=each: spoiled(each)) for each in samples],
                                               are_spoiled=True))


def judge_batch(program, rules, root, numbers, seed):
    """Half of the repositories get the safe fixes, half of them all; how many findings were mended."""
    comments = untidy.write_repository(root, numbers, seed)
    for number, path in zip(numbers, comments):
        spoil(root / path, random.Random(f"{seed}/slips/{number}"))
    texts = {path: (root / path).read_bytes().decode() for path in comments}
    batch = numbers.start // BATCH
    mended = judge(program, rules, root, UNSAFE if batch % 2 else SAFE, with_diff=batch % DIFFS < 2)
    for path, said in comments.items():
        text = (root / path).read_bytes().decode()
        for comment in said:
            demand(texts[path].count(comment) != 1 or text.count(comment) == 1, f"{path}: the comment `{comment}` is not there once")
    shutil.rmtree(root)
    return mended


def judge_untidy(program, rules, folder, count, seed):
    batches = [range(begin, min(begin + BATCH, count)) for begin in range(0, count, BATCH)]

    def one(batch):
        return judge_batch(program, rules, folder / f"slips-{batch.start}", batch, seed)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        mended = sum(pool.map(one, batches))
    demand(mended > count / 2, f"only {mended} findings were mended in {count} files")
    print(f"files with slips: {count}, {mended} findings mended, no byte beside the edits changed (seed {seed})")


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


def judge_everything(program, folder, files, seed):
    rules = Rules(program)
    judge_disk(program, folder)
    judge_samples(program, rules, folder, seed)
    judge_goldens(program, rules, folder)
    judge_planted(program, rules, folder)
    judge_untidy(program, rules, folder, files, seed)


if __name__ == "__main__":
    untidy.judge_many("fixes", 2000 if os.environ.get("CI") == "true" else 300, judge_everything)
