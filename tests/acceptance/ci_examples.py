#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The files that docs/guide/ci.md gives, taken at their word: they are YAML, their calls of credsmith are run on a
repository with and without mistakes, and every report that a step takes up is one that a call wrote.

    ci_examples.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

No server is asked: that GitHub, GitLab and pre-commit do what their manuals say is not tested here. What is run of the
installation is that its scripts, presets and targets exist. The last line counts: run, skipped, failed.
"""
import json
import re
import shlex
import sys

import harness
import yaml
from harness import FINDINGS, SOURCE, SUCCESS, demand, for_each

PAGE = SOURCE / "docs" / "guide" / "ci.md"
BLOCK = re.compile(r"^```yaml ci=(?P<path>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
FILES = {found["path"]: found["text"] for found in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))}


def strings_in(value):
    """Every text of a YAML document."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in strings_in(each)]
    return [value] if isinstance(value, str) else []


def commands_in(path):
    """The lines of shell in a file; one that ends in a backslash goes on."""
    texts = strings_in(yaml.safe_load(FILES[path]))
    return [line.strip() for text in texts for line in text.replace("\\\n", " ").splitlines()]


def calls_in(path):
    return [shlex.split(line)[1:] for line in commands_in(path) if line.startswith("credsmith ")]


def repository(bench, is_broken):
    place = harness.copy_sample(bench.fresh())
    if is_broken:
        (place / "broken.yaml").write_text("kind: credential\nid: Not an id\n", encoding="utf-8")
    return place


def case_there_are_three_files(_):
    demand(list(FILES) == [".github/workflows/credentials.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"], list(FILES))


@for_each({f"{path}, {'broken' if is_broken else 'clean'}": (path, is_broken)
           for path in FILES for is_broken in (False, True)})
def case_the_calls_do_what_they_promise(bench, path, is_broken):
    calls = calls_in(path)
    demand(len(calls) == 1, f"calls: {calls}")
    place = repository(bench, is_broken)
    bench.program.run(*calls[0], cwd=place).expect(FINDINGS if is_broken else SUCCESS)
    wrote = {output.split("=")[1] for output in re.findall(r"--output (\S+)", " ".join(calls[0]))}
    demand(all((place / report).is_file() for report in wrote), f"not written: {wrote}")
    taken = set(re.findall(r"reports/[\w.]+", FILES[path]))
    demand(taken == wrote, f"taken up {taken}, written {wrote}")


def case_gitlab_reports_are_what_their_names_say(bench):
    place = repository(bench, True)
    bench.program.run(*calls_in(".gitlab-ci.yml")[0], cwd=place)
    reports = yaml.safe_load(FILES[".gitlab-ci.yml"])["credentials"]["artifacts"]["reports"]
    demand(isinstance(json.loads((place / reports["codequality"]).read_text()), list), "not a Code Quality report")
    demand("<testsuites" in (place / reports["junit"]).read_text(), "not a JUnit report")


def case_the_hook_is_given_files(bench):
    hook = yaml.safe_load(FILES[".pre-commit-config.yaml"])["repos"][0]["hooks"][0]
    place = repository(bench, True)
    command = shlex.split(hook["entry"])[1:]
    demand(re.search(hook["files"], "broken.yaml") and not re.search(hook["files"], "badge.png"), hook["files"])
    bench.program.run(*command, "broken.yaml", cwd=place).expect(FINDINGS, "broken.yaml")
    bench.program.run(*command, "credsmith.yaml", cwd=place).expect(SUCCESS, "nothing found")


def case_what_installs_credsmith_exists(_):
    presets = json.loads((SOURCE / "CMakePresets.json").read_text(encoding="utf-8"))
    demand("release" in [each["name"] for each in presets["buildPresets"]], "no build preset `release`")
    for path in (".github/workflows/credentials.yml", ".gitlab-ci.yml"):
        text = FILES[path]
        for words in ("script/setup build", "cmake --preset release", "--target credsmith_cli",
                      "build/release/cli/credsmith"):
            demand(words in text, f"{path} does not say `{words}`")
    demand((SOURCE / "script" / "setup").is_file(), "no script/setup")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
