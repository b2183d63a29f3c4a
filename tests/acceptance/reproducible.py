#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The packages of samples/shared-leadership are valid, and the same bytes wherever and however they are built.

    reproducible.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

Their validity is judged by tests/conformance/packages, with python3-jsonschema. The last line counts: run, skipped, failed.
"""
import json
import os
import shutil
import subprocess
import sys

import harness
from harness import SOURCE, SUCCESS, Skipped, copy_sample, demand, differences, for_each, snapshot

SCHEMAS = SOURCE / "schemas" / "package"
JUDGE = SOURCE / "tests" / "conformance" / "packages" / "check_packages.py"
CREDENTIALS = ["assessment-literacy", "collaborative-coaching", "efficient-and-effective-time-management",
               "maximizing-teacher-leadership", "purposeful-data-analysis"]
PACKAGES = [*(f"credentials/{name}.json" for name in CREDENTIALS), "stacks/shared-leadership.json"]
FILES = sorted(["index.json", *PACKAGES])
LANGUAGE = "tr_TR.UTF-8"  # in which the capital of `i` is no `I`


def files_of(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def judge(repository):
    """What a validator that is not ours says of dist/."""
    return subprocess.run([sys.executable, JUDGE, repository.dist, SCHEMAS, repository.folder],
                          capture_output=True, text=True, check=False)


def case_six_packages_and_an_index_each_valid(bench):
    with bench.sample() as repository:
        demand(files_of(repository.dist) == FILES, f"other files than expected: {files_of(repository.dist)}")
        verdict = judge(repository)
        demand(verdict.returncode == 0 and "6 packages" in verdict.stdout, f"{verdict.stdout}{verdict.stderr}")


@for_each({path: (path,) for path in FILES})
def case_the_judge_sees_what_is_wrong(bench, path):
    """The guard of the case above: a file with a field too many is not valid."""
    with bench.sample() as repository:
        content = json.loads(repository.read(f"dist/{path}"))
        repository.write(f"dist/{path}", json.dumps({**content, "surplus": 1}))
        verdict = judge(repository)
        demand(verdict.returncode == 1 and path in verdict.stdout, f"not seen: {verdict.stdout}{verdict.stderr}")


def every_status(folder):
    """All that changes when a file is touched in any way."""
    return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns, path.stat().st_ctime_ns)
            for path in [folder, *sorted(folder.rglob("*"))]}


def case_a_second_build_writes_nothing(bench):
    with bench.sample() as repository:
        before = every_status(repository.dist)
        for jobs in ("1", "8"):
            result = repository.keeps_dist(SUCCESS, "0 files written, 7 unchanged", arguments=("-j", jobs))
            demand(before == every_status(repository.dist), f"something was touched: {result}")


# The same bytes.

def reference(bench):
    return snapshot(bench.template_folder() / "dist")


def check_same(bench, folder, what):
    changed = differences(reference(bench), snapshot(folder))
    demand(not changed, f"not the same {what}: {changed}")


@for_each({f"with -j{jobs}": (jobs,) for jobs in (1, 2, 3, 8, 64)})
def case_the_same_packages_on_other_numbers_of_threads(bench, jobs):
    with bench.sample() as repository:
        for _ in range(5):
            shutil.rmtree(repository.dist)
            repository.program.run("build", repository.folder, "-j", str(jobs)).expect(SUCCESS, "7 files written")
            check_same(bench, repository.dist, f"with -j{jobs}")


def turkish(bench):
    """The environment in which Turkish is spoken; the locale is made if the machine has none."""
    environment = {"LC_ALL": LANGUAGE, "LANG": LANGUAGE, "LANGUAGE": "tr"}
    proof = [sys.executable, "-c", f"import locale; locale.setlocale(locale.LC_ALL, '{LANGUAGE}')"]
    if subprocess.run(proof, capture_output=True, check=False).returncode == 0:
        return environment
    folder = bench.fresh()
    folder.mkdir()
    try:
        subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", folder / LANGUAGE], capture_output=True, check=False)
    except FileNotFoundError:
        raise Skipped("there is no localedef") from None
    environment["LOCPATH"] = str(folder)
    if subprocess.run(proof, env={**os.environ, **environment}, capture_output=True, check=False).returncode != 0:
        raise Skipped(f"the locale {LANGUAGE} cannot be made here (package `locales`)")
    return environment


def case_the_same_packages_in_Turkish(bench):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        repository.builds(environment=turkish(bench))
        check_same(bench, repository.dist, f"under {LANGUAGE}")


@for_each({
    "another time zone": ({"TZ": "Asia/Kathmandu"},),
    "a time zone that is none": ({"TZ": ":/dev/null"},),
    "a locale that is none": ({"LC_ALL": "xx_XX"},),
    "no home and no terminal": ({"HOME": "", "TERM": "", "PATH": ""},),
    "colours": ({"FORCE_COLOR": "1"},),
    "the time of the build": ({"SOURCE_DATE_EPOCH": "1"},),
})
def case_the_same_packages_in_another_environment(bench, environment):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        repository.builds(environment=environment)
        check_same(bench, repository.dist, f"with {environment}")


@for_each({f"{mask:03o}": (mask,) for mask in (0, 0o022, 0o077, 0o777)})
def case_the_same_packages_and_modes_with_another_umask(bench, mask):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        repository.builds(umask=mask)
        check_same(bench, repository.dist, "with another umask")
        modes = {path: look[0] for path, look in snapshot(repository.dist).items()}
        wrong = [path for path, mode in modes.items() if mode not in ("-rw-r--r--", "drwxr-xr-x")]
        demand(not wrong, f"modes are not 0644 and 0755: {wrong}")


@for_each({
    "inside it": ("", []),
    "a folder of it": ("credentials", []),
    "above it": ("..", ["{name}"]),
    "its absolute path": ("/", ["{folder}"]),
    "a roundabout path": ("credentials", ["../credentials/../"]),
    "the manifest": ("", ["credsmith.yaml"]),
    "-C": ("/", ["-C", "{folder}"]),
})
def case_the_same_packages_from_another_working_folder(bench, start, arguments):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        given = [each.format(name=repository.folder.name, folder=repository.folder) for each in arguments]
        repository.program.run("build", *given, cwd=repository.folder / start).expect(SUCCESS)
        check_same(bench, repository.dist, "from another working folder")


def case_the_same_packages_in_another_output_folder(bench):
    with bench.sample() as repository:
        before = snapshot(repository.dist)
        for output in (bench.fresh() / "a" / "b", bench.fresh()):
            repository.program.run("build", repository.folder, "-o", output).expect(SUCCESS, "7 files written")
            check_same(bench, output, "with -o")
        repository.program.run("build", "-o", "made", cwd=repository.folder).expect(SUCCESS, "7 files written")
        check_same(bench, repository.folder / "made", "with a relative -o")
        demand(before == snapshot(repository.dist), "dist/ was changed as well")


def case_the_same_packages_whatever_the_order_on_the_disk(bench):
    """Files that are made in another order are listed in another order by most file systems."""
    folder = bench.fresh()
    sources = copy_sample(bench.fresh() / "sources")
    for path in sorted((path for path in sources.rglob("*") if path.is_file()), reverse=True):
        place = folder / path.relative_to(sources)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)  # and with other times
    bench.repository(folder).builds()
    check_same(bench, folder / "dist", "in another order")


def case_the_same_packages_when_the_repository_lies_elsewhere(bench):
    folder = bench.fresh() / "ein Ordner mit ä und\nZeilenende" / ("x" * 60)
    copy_sample(folder)
    bench.repository(folder).builds()
    check_same(bench, folder / "dist", "elsewhere")


# What is removed, and what is not.

def case_a_credential_that_is_removed_takes_its_package_along(bench):
    with bench.sample() as repository:
        gone = "maximizing-teacher-leadership"
        (repository.folder / "credentials" / f"{gone}.md").unlink()
        stack = repository.read("stacks/shared-leadership.yaml")
        repository.write("stacks/shared-leadership.yaml", stack.replace(f"    - {gone}\n".encode(), b""))
        result = repository.builds().expect(SUCCESS, "1 removed")
        expected = [path for path in FILES if gone not in path]
        demand(files_of(repository.dist) == expected, f"{files_of(repository.dist)}: {result}")
        demand(gone not in repository.read("dist/index.json").decode(), "the index still names it")


def case_files_of_other_tools_in_dist_stay(bench):
    with bench.sample() as repository:
        foreign = {"dist/README.md": b"mine\n", "dist/credentials/notes.txt": b"mine\n", "dist/site/index.json": b"{}\n",
                   "dist/.nojekyll": b"", "dist/credentials/assessment-literacy.json.bak": b"{}\n"}
        for path, content in foreign.items():
            repository.write(path, content)
        (repository.folder / "credentials" / "maximizing-teacher-leadership.md").unlink()
        (repository.folder / "stacks" / "shared-leadership.yaml").unlink()
        repository.builds().expect(SUCCESS, "2 removed")
        for path, content in foreign.items():
            demand(repository.read(path) == content, f"{path} was changed")
        demand(not (repository.dist / "stacks").exists(), "the stack is still there, or an empty folder for it")


def case_packages_and_exports_do_not_disturb_each_other(bench):
    with bench.sample() as repository:
        export = ["export", "--target", "open-badges-3", repository.folder]
        bench.program.run(*export).expect(SUCCESS)
        packages = {path: look for path, look in snapshot(repository.dist).items() if not path.startswith("export")}
        demand(packages == reference(bench), "the export changed packages")
        both = snapshot(repository.dist)
        repository.keeps_dist(SUCCESS, "0 files written, 7 unchanged")
        bench.program.run(*export).expect(SUCCESS, "0 files written")
        demand(both == snapshot(repository.dist), "one changed what the other wrote")
        shutil.rmtree(repository.dist)
        bench.program.run(*export).expect(SUCCESS)
        repository.builds()
        demand(both == snapshot(repository.dist), "the order of the two makes a difference")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
