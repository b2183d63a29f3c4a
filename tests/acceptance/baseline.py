#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""`credsmith baseline` makes an old repository green and keeps it so until something new comes, and `report merge` says
of parts what one run says of everything.

    baseline.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

Judge of the files: the published schemas, by python3-jsonschema. The last line counts: run, skipped, failed.
"""
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys

import harness
import report_formats
from harness import COULD_NOT, FINDINGS, INTERRUPTED, SOURCE, SUCCESS, Skipped, demand, for_each

NAME = "credsmith-baseline.json"
MANY, SOME = 1000, 40  # credentials
FINDINGS_EACH = 20
EDITS = 20


def old_repository(place, count):
    """So many credentials, and in each of them twenty findings: fields that nobody knows."""
    harness.generate(place, count)
    for path in sorted((place / "credentials").iterdir()):
        fields = "".join(f"old-field-{number}: 1\n" for number in range(FINDINGS_EACH))
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("\nkind: credential\n", f"\nkind: credential\n{fields}", 1) if path.suffix == ".md"
                        else fields + text, encoding="utf-8")


def report(bench, root, *arguments):
    """What `lint` says as JSON, and how it ended."""
    place = bench.fresh()
    result = bench.program.run("lint", "-C", root, "-f", "markdown", f"--output=json={place}/found.json", *arguments,
                               stdout=subprocess.DEVNULL)
    return json.loads((place / "found.json").read_text(encoding="utf-8")), result


def findings(bench, root, *arguments):
    """What `lint` shows, and how it ended."""
    document, result = report(bench, root, *arguments)
    return document["findings"], result


def insert(path, marker, text):
    """Puts `text` behind the first `marker`."""
    before = path.read_text(encoding="utf-8")
    demand(marker in before, f"no `{marker}` in {path}")
    path.write_text(before.replace(marker, marker + text, 1), encoding="utf-8")


def random_edit(chance, root):
    """An edit that has nothing to do with any finding; returns what it was."""
    path = chance.choice(sorted((root / "credentials").iterdir()))
    is_markdown = path.suffix == ".md"
    kind = chance.choice(["title", "sentence", "blank lines", "line ends", "field order", "rename", "comment"])
    text = path.read_text(encoding="utf-8")
    if kind == "title":
        text = text.replace("\ntitle: ", f"\ntitle: {chance.choice(['New', 'Other', 'Better'])} ", 1)
    elif kind == "sentence":
        marker = "## Key method\n" if is_markdown else "key_method: |\n"
        text = text.replace(marker, marker + ("" if is_markdown else "  ") + "The coach plans reading conferences.\n", 1)
    elif kind == "blank lines":
        text = text.replace("\n## ", "\n\n\n## ") if is_markdown else text.replace("\nreferences:", "\n\n\nreferences:")
    elif kind == "line ends":
        text = text.replace("\n", "\r\n")
    elif kind == "field order":
        lines = text.split("\n")
        old = [line for line in lines if line.startswith("old-field-")]
        first = lines.index(old[0])
        rest = [line for line in lines if line not in old]
        text = "\n".join(rest[:first] + old[::-1] + rest[first:])
    elif kind == "comment":
        text = text.replace("\nid: ", "\n# written long ago\nid: ", 1)
    path.write_bytes(text.encode())
    if kind == "rename":
        path.rename(path.with_name(f"renamed-{path.name}"))
    return f"{kind} of {path.name}"


def drawn(bench, count=SOME):
    """A copy of an old repository with its line drawn."""
    place, name = bench.fresh(), f"old {count}"
    if name not in bench.built:
        bench.built[name] = bench.fresh()
        old_repository(bench.built[name], count)
        bench.program.run("baseline", "-C", bench.built[name]).expect(SUCCESS, f"{count * FINDINGS_EACH} known findings")
    shutil.copytree(bench.built[name], place)
    return place


def case_one_command_makes_a_thousand_credentials_green_and_one_new_defect_red(bench):
    root = drawn(bench, MANY)
    chance = random.Random("many")
    for _ in range(EDITS):
        random_edit(chance, root)
    found, result = findings(bench, root)
    demand(not found, f"{len(found)} are shown: {found[:3]}")
    result.expect(SUCCESS, f"{MANY * FINDINGS_EACH} findings left out")
    insert(root / "credentials" / "credential-500.md", "kind: credential", "\nnew-field: 1")
    found, result = findings(bench, root)
    demand(len(found) == 1 and "new-field" in found[0]["message"], str(found))
    result.expect(FINDINGS)


def case_what_is_known_can_be_shown(bench):
    root = drawn(bench)
    found, result = findings(bench, root, "--no-baseline")
    demand(len(found) == SOME * FINDINGS_EACH, f"{len(found)} findings")
    result.expect(FINDINGS)


def case_a_second_defect_like_one_that_is_known_is_new(bench):
    root = drawn(bench)
    shutil.copy(root / "credentials" / "credential-7.yaml", root / "credentials" / "credential-7-copy.yaml")
    found, result = findings(bench, root)
    demand(len(found) >= FINDINGS_EACH, f"{len(found)} findings")
    result.expect(FINDINGS)


def case_unrelated_edits_keep_it_green_one_after_another(bench):
    root = drawn(bench)
    chance = random.Random("edits")
    for number in range(EDITS):
        edit = random_edit(chance, root)
        found, result = findings(bench, root)
        demand(not found, f"edit {number}, {edit}: {found[:2]}")
        result.expect(SUCCESS, f"{SOME * FINDINGS_EACH} findings left out")
        demand("no longer there" not in result.err, f"edit {number}, {edit}: {result}")


def case_what_is_mended_is_struck_and_nothing_else(bench):
    root = drawn(bench)
    baseline = root / NAME
    before = baseline.read_text(encoding="utf-8").split("\n")
    path = root / "credentials" / "credential-3.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("old-field-4: 1\n", ""), encoding="utf-8")
    _, result = findings(bench, root)
    result.expect(SUCCESS, "1 finding that", "no longer there", "--only-remove")
    bench.program.run("baseline", "-C", root, "--only-remove", "--check").expect(FINDINGS, "0 new, 1 gone")
    demand(baseline.read_text(encoding="utf-8").split("\n") == before, "--check has written")
    bench.program.run("baseline", "-C", root, "--only-remove").expect(SUCCESS, "0 new, 1 gone")
    after = baseline.read_text(encoding="utf-8").split("\n")
    demand(len(after) == len(before) - 1 and set(after) < set(before), "more than one line changed")
    insert(path, "kind: credential\n", "old-field-4: 1\n")
    demand(len(findings(bench, root)[0]) == 1, "what was struck is still known")


def case_a_second_run_writes_the_same_bytes_and_nothing_to_strike_writes_nothing(bench):
    root = drawn(bench)
    before = harness.snapshot(root)
    stamp = (root / NAME).stat().st_mtime_ns
    bench.program.run("baseline", "-C", root).expect(SUCCESS, "unchanged")
    bench.program.run("baseline", "-C", root, "--only-remove").expect(SUCCESS, "unchanged")
    bench.program.run("baseline", "-C", root, "--check").expect(SUCCESS)
    demand(harness.snapshot(root) == before and (root / NAME).stat().st_mtime_ns == stamp, "it was written")
    (root / NAME).unlink()
    bench.program.run("baseline", "-C", root, "-j", "1").expect(SUCCESS)
    demand(harness.snapshot(root)[NAME] == before[NAME], "other bytes")


def small_repository(bench):
    root = bench.fresh()
    report_formats.broken_repository(root)
    return root


def case_a_baseline_is_as_its_schema_says_with_one_entry_a_line(bench):
    try:
        import jsonschema
    except ImportError:
        raise Skipped("no python3-jsonschema") from None
    root = small_repository(bench)
    bench.program.run("baseline", "-C", root).expect(SUCCESS)
    text = (root / NAME).read_text(encoding="utf-8")
    document = json.loads(text)
    schema = json.loads((SOURCE / "schemas" / "report" / "baseline.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)
    entries = [line.strip().rstrip(",") for line in text.split("\n") if line.startswith("    {")]
    demand([json.loads(line) for line in entries] == document["findings"], "not one entry a line")
    demand(len(entries) > 100, f"only {len(entries)} entries")
    demand(findings(bench, root)[0] == [], "the broken repository is not known wholly")


def case_a_folder_that_cannot_be_written_is_said_and_stays_as_it_is(bench):
    if os.geteuid() == 0:
        user = {"user": harness.NOBODY}
    else:
        user = {}
    root = small_repository(bench)
    before = harness.snapshot(root)
    root.chmod(0o555)
    try:
        bench.program.run("baseline", "-C", root, **user).expect(COULD_NOT, NAME, "could not be written")
    finally:
        root.chmod(0o755)
    demand(harness.differences(before, harness.snapshot(root)) in ([], ["."]), "something was left behind")


def case_an_interrupted_run_leaves_the_old_file_or_the_new_one(bench):
    root = drawn(bench)
    old = (root / NAME).read_bytes()
    insert(root / "credentials" / "credential-20.md", "\nkind: credential\n", "new-field: 1\n")
    chance = random.Random("interrupts")
    for _ in range(10):
        process = bench.program.start("baseline", "-C", root)
        try:
            process.wait(timeout=chance.uniform(0, 0.6))
        except Exception:
            process.send_signal(signal.SIGINT)
        result = bench.program.finish(process)
        demand(result.code in (SUCCESS, INTERRUPTED), str(result))
        now = (root / NAME).read_bytes()
        demand(now == old or json.loads(now)["findings"] != json.loads(old)["findings"], "half a file")
        (root / NAME).write_bytes(old)
        demand([path.name for path in root.iterdir() if ".new" in path.name] == [], f"left behind: {os.listdir(root)}")


def parts_of(bench, root, count, *arguments):
    """The reports of all parts."""
    place = bench.fresh()
    paths = [f"{place}/{number}.json" for number in range(1, count + 1)]
    for number, path in enumerate(paths, 1):
        bench.program.run("lint", "-C", root, f"--shard={number}/{count}", "-f", "jsonl", f"--output=json={path}", *arguments,
                          stdout=subprocess.DEVNULL)
    return paths


def outputs_in(place):
    return [f"--output={name}={place}/{name}" for name in report_formats.FORMATS]


@for_each({f"{name}, {count} parts": (make, count)
           for name, make in report_formats.REPOSITORIES.items() for count in (1, 3)})
def case_parts_merged_are_the_report_of_one_run_in_every_format(bench, make, count):
    root, whole, merged = bench.fresh(), bench.fresh(), bench.fresh()
    make(root)
    one = bench.program.run("lint", "-C", root, "--page-url=https://example.org/{}", *outputs_in(whole),
                            stdout=subprocess.DEVNULL)
    both = bench.program.run("report", "merge", "-C", root, "--page-url=https://example.org/{}", *outputs_in(merged),
                             *reversed(parts_of(bench, root, count)), stdout=subprocess.DEVNULL)
    demand(one.code == both.code, f"{one.code} and {both.code}: {both}")
    demand(one.err == both.err, f"{one.err} and {both.err}")
    for name in report_formats.FORMATS:
        demand((whole / name).read_bytes() == (merged / name).read_bytes(), f"{name} differs")


def case_each_finding_is_in_one_part_and_a_part_is_as_its_schema_says(bench):
    try:
        import jsonschema
    except ImportError:
        raise Skipped("no python3-jsonschema") from None
    root = small_repository(bench)
    schema = json.loads(report_formats.JSON_SCHEMA.read_text(encoding="utf-8"))
    parts = [json.loads(pathlib.Path(path).read_text(encoding="utf-8")) for path in parts_of(bench, root, 7)]
    for part in parts:
        jsonschema.Draft202012Validator(schema).validate(part)
    prints = [each["fingerprint"] for part in parts for each in part["findings"]]
    whole = [each["fingerprint"] for each in findings(bench, root)[0]]
    demand(sorted(prints) == sorted(whole), "not each once")


def case_parts_leave_out_what_a_baseline_knows(bench):
    root = small_repository(bench)
    bench.program.run("baseline", "-C", root).expect(SUCCESS)
    (root / "new.yaml").write_text("kind: credential\nid: new\nnew-field: 1\n", encoding="utf-8")
    whole = report(bench, root)[0]
    demand(whole["findings"], "nothing new")
    known = len(findings(bench, root, "--no-baseline")[0]) - len(whole["findings"])
    demand(whole["held_back"]["by_baseline"] == known > 0, str(whole["held_back"]))
    place = bench.fresh()
    bench.program.run("report", "merge", "-C", root, "-f", "jsonl", f"--output=json={place}/merged", *parts_of(bench, root, 3))
    merged = json.loads((place / "merged").read_text(encoding="utf-8"))
    demand(merged == whole, f"merged is something else: {merged['held_back']} of {whole['held_back']}")


def case_what_is_held_back_is_counted(bench):
    root, place = bench.fresh(), bench.fresh()
    shutil.copytree(SOURCE / "tests/golden/cli/lint-ignored/in", root)

    def held_back(*arguments):
        bench.program.run("lint", "-C", root, "--as-of=2027-01-01", f"--output=json={place}", *arguments,
                          stdout=subprocess.DEVNULL)
        counts = json.loads(place.read_text(encoding="utf-8"))["held_back"]
        return counts["by_comments"], counts["by_baseline"]

    demand(held_back() == (1, 0), str(held_back()))
    bench.program.run("baseline", "-C", root, "--as-of=2027-01-01").expect(SUCCESS)
    for arguments, wanted in ([], (1, 1)), (["--no-baseline"], (1, 0)), (["--select=suppressions"], (0, 1)):
        demand(held_back(*arguments) == wanted, f"{arguments}: {held_back(*arguments)}")


def case_reports_that_do_not_belong_together_are_refused(bench):
    root = small_repository(bench)
    one, two = parts_of(bench, root, 2)

    def refused(*paths, words):
        bench.program.run("report", "merge", "-C", root, *paths).expect(COULD_NOT, *words)

    def changed(**members):
        document = json.loads(pathlib.Path(two).read_text(encoding="utf-8"))
        document["shard"].update(members)
        path = bench.fresh()
        path.write_text(json.dumps(document), encoding="utf-8")
        return path

    refused(one, words=["2/2", "missing"])
    refused(one, two, two, words=["same part"])
    refused(one, changed(version="99.0.0"), words=["99.0.0"])
    refused(one, changed(sources="0" * 64), words=["same files"])
    refused(one, changed(count=3), words=["one of 3"])
    refused(one, changed(number=0), words=["which part"])
    refused(one, changed(asked={"--as-of": "2020-02-02"}), words=["--as-of 2020-02-02", "same options"])
    refused(one, changed(asked={}), words=["no `--as-of`"])
    refused(one, changed(asked="nothing"), words=["which part"])
    insert(root / "credsmith.yaml", "name: ", "Another ")
    refused(one, two, words=["not those that the reports are about"])


def case_damaged_reports_end_with_a_word_and_no_crash(bench):
    root = bench.fresh()
    report_formats.broken_repository(root)
    (path,) = parts_of(bench, root, 1)
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    document["findings"] = [each for each in document["findings"] if each["labels"] or each["fixes"]][:40]
    chance = random.Random("damage")
    damaged = bench.fresh()
    values = [None, -1, 0, 1 << 40, 1.5, "", "x", [], {}, True, "../../etc", "\x00"]

    def places(value, found):
        for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else []:
            found.append((value, key))
            places(value[key], found)
        return found

    for _ in range(150):
        copy = json.loads(json.dumps(document))
        container, key = chance.choice(places(copy, []))
        if chance.random() < 0.3:
            del container[key]
        else:
            container[key] = chance.choice(values)
        damaged.write_text(json.dumps(copy), encoding="utf-8")
        result = bench.program.run("report", "merge", "-C", root, "-f", "full", damaged, stdout=subprocess.DEVNULL)
        demand(result.code in (SUCCESS, FINDINGS, COULD_NOT), str(result))
        demand(result.code != COULD_NOT or result.err, f"nothing said: {result}")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
