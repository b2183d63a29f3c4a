#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The files that docs/guide/ci.md gives, taken at their word: they are YAML, their calls of credsmith are run on a
repository with and without mistakes, and every report that a step takes up is one that a call wrote.

    ci_examples.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

No server is asked: that GitHub and GitLab do what their manuals say is not tested here. pre-commit is run where it is
installed. What is run of the installation is that its scripts, presets and targets exist. The last line counts: run,
skipped, failed.
"""
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

import harness
import yaml
from harness import FINDINGS, SOURCE, SUCCESS, Skipped, demand, for_each

PAGE = SOURCE / "docs" / "guide" / "ci.md"
BLOCK = re.compile(r"^```yaml ci=(?P<path>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
HOOKS = ".pre-commit-config.yaml"
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
           for path in FILES if path != HOOKS for is_broken in (False, True)})
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


def hooks():
    return {hook["id"]: hook for hook in yaml.safe_load((SOURCE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}


def case_the_hooks_that_the_guide_asks_for_are_there(_):
    asked = [hook["id"] for hook in yaml.safe_load(FILES[HOOKS])["repos"][0]["hooks"]]
    demand(sorted(asked) == sorted(hooks()), f"asked for {asked}, there are {list(hooks())}")


def case_the_hooks_are_given_files(bench):
    place = repository(bench, True)
    (place / "README.md").write_text("# Read me\n", encoding="utf-8")
    commands = {name: shlex.split(hook["entry"])[1:] for name, hook in hooks().items()}
    lint, fmt = commands["credsmith-lint"], commands["credsmith-fmt"]
    bench.program.run(*lint, "README.md", "broken.yaml", cwd=place).expect(FINDINGS, "broken.yaml")
    bench.program.run(*lint, "README.md", "credsmith.yaml", cwd=place).expect(SUCCESS, "nothing found")
    bench.program.run(*fmt, "README.md", cwd=place).expect(SUCCESS)
    outside = bench.fresh()
    outside.mkdir()
    (outside / "README.md").write_text("# Read me\n", encoding="utf-8")
    bench.program.run(*lint, "README.md", cwd=outside).expect(SUCCESS)
    bench.program.run(*lint, "README.md", place / "broken.yaml", cwd=outside).expect(FINDINGS, "broken.yaml")


class PreCommit:
    """A repository whose commits pre-commit looks at, as the guide has it."""

    def __init__(self, bench, place):
        self.place, tools = place, bench.fresh()
        tools.mkdir()
        (tools / "credsmith").symlink_to(bench.program.path)
        self.environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(bench.fresh()),
                            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
                            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
        source = bench.fresh()
        source.mkdir()
        shutil.copy(SOURCE / ".pre-commit-hooks.yaml", source)
        revision = self.commit_all(source)
        config = yaml.safe_load(FILES[HOOKS])
        config["repos"][0].update(repo=str(source), rev=revision)
        (place / HOOKS).write_text(yaml.safe_dump(config), encoding="utf-8")
        self.commit_all(place)
        self.run("pre-commit", "install").check_returncode()

    def run(self, *command, place=None):
        return subprocess.run(command, cwd=place or self.place, env=self.environment, capture_output=True, text=True,
                              timeout=harness.LIMIT_SECONDS)

    def commit_all(self, place):
        for command in (["init", "--quiet", "-b", "main"], ["add", "--all"], ["commit", "--quiet", "-m", "all"]):
            self.run("git", *command, place=place).check_returncode()
        return self.run("git", "rev-parse", "HEAD", place=place).stdout.strip()

    def commit(self, path, text):
        """What a commit of one file comes to: whether it was made, and what was said."""
        (self.place / path).write_text(text, encoding="utf-8")
        self.run("git", "add", path).check_returncode()
        done = self.run("git", "commit", "-m", "change")
        return done.returncode == 0, done.stdout + done.stderr


def case_pre_commit_runs_the_hooks(bench):
    if shutil.which("pre-commit") is None or shutil.which("git") is None:
        raise Skipped("pre-commit or git is not installed")
    world = PreCommit(bench, repository(bench, False))
    is_made, said = world.commit("README.md", "# Read me\n")
    demand(is_made, f"a file that is not ours stopped a commit: {said}")
    is_made, said = world.commit("broken.yaml", "kind: credential\nid: Not an id\n")
    demand(not is_made and "broken.yaml" in said, f"a broken file went through: {said}")
    (world.place / "broken.yaml").unlink()
    world.run("git", "add", "--all").check_returncode()
    scale = "kind: scale\nid: two\ntitle:   Two\nlevels: [{id: a, name: A}, {id: b, name: B}]\npasses: b\n"
    is_made, said = world.commit("scales/two.yaml", scale)
    demand(not is_made and "files were modified by this hook" in said, f"untidy text went through: {said}")
    is_made, said = world.commit("scales/two.yaml", (world.place / "scales/two.yaml").read_text(encoding="utf-8"))
    demand(is_made, f"what the hook itself made did not please it: {said}")


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
