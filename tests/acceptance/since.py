#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""`credsmith lint --since`, on repositories that git itself made: what was changed, what depends on it, and clear words
where that cannot be told. The configuration of a repository may name programs; none of them is run.

    since.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

The last line counts: run, skipped, failed.
"""
import os
import pathlib
import shutil
import subprocess
import sys

import harness
from harness import COULD_NOT, FINDINGS, SUCCESS, Skipped, demand

QUIET = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
         "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
         "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
BROKEN = "kind: credential\nid: Not an id\ntitle: Broken\n"
FILES = {
    "credsmith.yaml": "credsmith: 1\nname: Test\nbase_uri: https://credentials.example.org/\nlanguage: en\n"
                      "lint: {extends: minimal}\n",
    "scales/two.yaml": "kind: scale\nid: two\ntitle: Two\nlevels: [{id: below, name: Below}, {id: there, name: There}]\n"
                       "passes: there\n",
    "rubrics/talk.yaml": "kind: rubric\nid: talk\ntitle: Talk\nscale: two\n"
                         "criteria: [{id: goal, title: Goal, cells: {below: a, there: b}}]\n",
    "credentials/user.yaml": "kind: credential\nid: user\ntitle: User\nscale: two\nstatus: draft\nsubmission:\n"
                             "  parts:\n    - kind: artifacts\n      artifacts: [{id: log, title: Log, rubric: talk}]\n",
    "credentials/old.yaml": "kind: credential\nid: old\ntitle: Old\nscale: none\nstatus: draft\n",
}


def git(place, *arguments):
    if shutil.which("git") is None:
        raise Skipped("there is no git")
    done = subprocess.run(["git", "-C", place, *arguments], env={**os.environ, **QUIET}, capture_output=True)
    demand(done.returncode == 0, f"git {arguments}: {done.stderr.decode()}")
    return done.stdout.decode().strip()


def write(place, files):
    for path, text in files.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_text(text, encoding="utf-8")


def commit(place, files, words="change"):
    write(place, files)
    git(place, "add", "--all")
    git(place, "commit", "--quiet", "--allow-empty", "-m", words)


def start(bench, below=""):
    """A repository with one commit; its one finding, in credentials/old.yaml, was there from the start."""
    place = bench.fresh()
    place.mkdir()
    git(place, "init", "--quiet", "-b", "main")
    commit(place, {below + path: text for path, text in FILES.items()})
    return place


def found(bench, place, *arguments):
    """The files with errors."""
    result = bench.program.run("lint", "-f", "concise", *arguments, cwd=place)
    files = sorted({line.split(":")[0] for line in result.out.splitlines() if ": error[" in line})
    return result.expect(FINDINGS if files else SUCCESS) and files


def case_nothing_changed(bench):
    place = start(bench)
    demand(found(bench, place) == ["credentials/old.yaml"], "the finding that was there")
    demand(found(bench, place, "--since", "HEAD") == [], "nothing was changed")


def case_commits_index_files_and_what_git_does_not_know(bench):
    place = start(bench)
    commit(place, {"credentials/committed.yaml": BROKEN})
    write(place, {"credentials/staged.yaml": BROKEN})
    git(place, "add", "--all")
    write(place, {"new/deep/unknown.yaml": BROKEN, "credentials/user.yaml": FILES["credentials/user.yaml"] + "x: 1\n"})
    demand(found(bench, place, "--since", "HEAD~1") ==
           ["credentials/committed.yaml", "credentials/staged.yaml", "credentials/user.yaml", "new/deep/unknown.yaml"],
           "all four")
    demand(found(bench, place, "--since", "HEAD") ==
           ["credentials/staged.yaml", "credentials/user.yaml", "new/deep/unknown.yaml"], "without the commit")


def case_what_depends_on_a_change(bench):
    place = start(bench)
    write(place, {"scales/two.yaml": FILES["scales/two.yaml"].replace("there", "done").replace("There", "Done")})
    demand(found(bench, place, "--since", "HEAD") == ["rubrics/talk.yaml"], "the cells of the rubric on the scale")
    demand("credentials/old.yaml" in found(bench, place), "what was there is not shown")


def case_a_file_that_is_gone_or_has_another_name(bench):
    place = start(bench)
    (place / "rubrics/talk.yaml").unlink()
    demand(found(bench, place, "--since", "HEAD") == ["credentials/user.yaml"], "who used it")
    write(place, {"rubrics/Rede über Rede.yaml": FILES["rubrics/talk.yaml"]})
    demand(found(bench, place, "--since", "HEAD") == [], "only its name was changed")
    write(place, {"rubrics/Rede über Rede.yaml": FILES["rubrics/talk.yaml"].replace("id: talk", "id: speech")})
    demand(found(bench, place, "--since", "HEAD") == ["credentials/user.yaml"], "its id was changed")


def case_an_id_that_is_given_again(bench):
    place = start(bench)
    another = "kind: credential\nid: user\ntitle: Another\n"
    write(place, {"aaa.yaml": another})
    files = found(bench, place, "--since", "HEAD")
    demand(files == ["aaa.yaml"], f"the file that is called otherwise is the copy: {files}")
    write(place, {"aaa/user.yaml": another})
    files = found(bench, place, "--since", "HEAD")
    demand("credentials/user.yaml" in files, f"the finding stands in the file that was not changed: {files}")


def case_the_manifest_means_everything(bench):
    place = start(bench)
    write(place, {"credsmith.yaml": FILES["credsmith.yaml"] + "issuer: nobody\n"})
    demand("credentials/old.yaml" in found(bench, place, "--since", "HEAD"), "all files")


def case_a_folder_of_a_larger_repository(bench):
    place = start(bench, below="our credentials/é/")
    write(place, {"elsewhere.yaml": BROKEN, "our credentials/é/new.yaml": BROKEN})
    root = place / "our credentials" / "é"
    demand(found(bench, root, "--since", "HEAD") == ["new.yaml"], "paths from the manifest on")
    files = found(bench, place, "--since", "HEAD", "our credentials/é")
    demand(files == ["our credentials/é/new.yaml"], f"paths to click on: {files}")


def case_paths_and_since_narrow_together(bench):
    place = start(bench)
    write(place, {"a/x.yaml": BROKEN, "b/y.yaml": BROKEN})
    demand(found(bench, place, "--since", "HEAD", "a") == ["a/x.yaml"], "one folder of what was changed")


def case_three_dots_mean_where_a_branch_began(bench):
    place = start(bench)
    git(place, "checkout", "--quiet", "-b", "work")
    commit(place, {"mine.yaml": BROKEN})
    git(place, "checkout", "--quiet", "main")
    commit(place, {"credentials/old.yaml": FILES["credentials/old.yaml"] + "tags: [theirs]\n"})
    git(place, "checkout", "--quiet", "work")
    demand(found(bench, place, "--since", "main") == ["credentials/old.yaml", "mine.yaml"], "what differs")
    demand(found(bench, place, "--since", "main...") == ["mine.yaml"], "what this branch changed")


def case_a_linked_worktree_and_a_submodule(bench):
    place = start(bench)
    second = bench.fresh()
    git(place, "worktree", "add", "--quiet", second, "-b", "second")
    write(second, {"new.yaml": BROKEN})
    demand(found(bench, second, "--since", "HEAD") == ["new.yaml"], "in the worktree")
    outer = bench.fresh()
    outer.mkdir()
    git(outer, "init", "--quiet", "-b", "main")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(place), "inner")
    git(outer, "commit", "--quiet", "-m", "with a submodule")
    write(outer / "inner", {"new.yaml": BROKEN})
    demand(found(bench, outer / "inner", "--since", "HEAD") == ["new.yaml"], "in the submodule")


def case_a_shallow_clone_and_a_branch_of_the_server(bench):
    place = start(bench)
    commit(place, {"credentials/more.yaml": BROKEN})
    clone = bench.fresh()
    git(place, "clone", "--quiet", "--depth", "1", place.as_uri(), clone)
    demand(found(bench, clone, "--since", "HEAD") == [], "nothing was changed in the clone")
    bench.program.run("lint", "--since", "HEAD~1", cwd=clone).expect(COULD_NOT, "`HEAD~1`", "git fetch --unshallow")
    git(clone, "checkout", "--quiet", "--detach")
    git(clone, "branch", "--quiet", "-D", "main")
    bench.program.run("lint", "--since", "main", cwd=clone).expect(COULD_NOT, "did you mean `origin/main`?")


def case_what_git_cannot_tell(bench):
    place = start(bench)
    bench.program.run("lint", "--since", "nothing", cwd=place).expect(COULD_NOT, "git does not know `nothing` here")
    bench.program.run("lint", "--since", "", cwd=place).expect(COULD_NOT)
    bench.program.run("lint", "--since", "\x1b[31m", cwd=place).expect(COULD_NOT, "git does not know")
    unborn = bench.fresh()
    unborn.mkdir()
    git(unborn, "init", "--quiet")
    write(unborn, FILES)
    bench.program.run("lint", "--since", "HEAD", cwd=unborn).expect(COULD_NOT, "nothing is committed here yet")
    bare = bench.fresh()
    git(place, "clone", "--quiet", "--bare", str(place), bare)
    write(bare, FILES)
    bench.program.run("lint", "--since", "HEAD", cwd=bare).expect(COULD_NOT, "bare")
    orphan = git(place, "commit-tree", "-m", "apart", git(place, "rev-parse", "HEAD^{tree}"))
    bench.program.run("lint", "--since", orphan + "...", cwd=place).expect(COULD_NOT, "no commit in common")


def case_outside_git(bench):
    place = bench.fresh()
    write(place, FILES)
    if subprocess.run(["git", "-C", place, "rev-parse"], capture_output=True).returncode == 0:
        raise Skipped("the temporary folder is in a git repository")
    bench.program.run("lint", "--since", "HEAD", cwd=place).expect(COULD_NOT, "not kept in git")


def case_a_damaged_repository(bench):
    place = start(bench)
    for each in (place / ".git" / "objects").rglob("*"):
        if each.is_file():
            each.chmod(0o644)
            each.write_bytes(b"broken")
    bench.program.run("lint", "--since", "HEAD", cwd=place).expect(COULD_NOT, "git")


def case_programs_that_a_repository_names_are_not_run(bench):
    place = start(bench)
    trace = bench.fresh()
    program = place / "trap.sh"
    program.write_text(f"#!/bin/sh\ntouch '{trace}'\ncat\n", encoding="utf-8")
    program.chmod(0o755)
    for key in ("core.fsmonitor", "core.sshCommand", "core.pager", "diff.external", "diff.x.textconv", "diff.x.command",
                "filter.x.clean", "filter.x.smudge", "filter.x.process", "core.hooksPath", "core.gitProxy"):
        git(place, "config", key, str(program))
    write(place, {".gitattributes": "*.yaml diff=x filter=x\n", "credentials/new.yaml": BROKEN,
                  "credentials/user.yaml": FILES["credentials/user.yaml"] + "tags: [a]\n"})
    before = harness.snapshot(place)
    demand("credentials/new.yaml" in found(bench, place, "--since", "HEAD"), "it works")
    demand(not trace.exists(), "a program was run")
    demand(harness.snapshot(place) == before, "something was written")


def case_a_repository_of_somebody_else(bench):
    place = start(bench)
    write(place, {"new.yaml": BROKEN})
    if os.geteuid() != 0:
        raise Skipped("only root can give files away")
    for each in [place, *place.rglob("*")]:
        os.chown(each, harness.NOBODY, harness.NOBODY)
    demand(found(bench, place, "--since", "HEAD") == ["new.yaml"], "as in a container of a server")


def case_a_way_in_through_a_link(bench):
    place = start(bench)
    write(place, {"new.yaml": BROKEN})
    link = pathlib.Path(bench.fresh())
    link.symlink_to(place)
    result = bench.program.run("lint", "-f", "concise", "--since", "HEAD", link)
    result.expect(FINDINGS, "new.yaml")
    demand("old.yaml" not in result.out, f"not narrowed: {result}")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
