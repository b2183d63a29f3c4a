# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Cases of disks that do not do what is asked: full, read-only, forbidden, or with something else in the place of dist/."""
import contextlib
import os
import pathlib
import resource
import signal
import shutil
import stat
import subprocess

from harness import COULD_NOT, FINDINGS, NOBODY, SANITIZERS, SUCCESS, Program, Skipped, demand, differences, leftovers, snapshot

PAGE = 4096
MARKDOWN = "credentials/maximizing-teacher-leadership.md"


# Somebody who may not do everything, because root may.

def unprivileged(bench, folder):
    """The program and options of subprocess for a user without rights of his own, who owns `folder`."""
    if os.geteuid() != 0:
        return bench.program, {}
    for path in [folder, *folder.rglob("*")]:
        os.lchown(path, NOBODY, NOBODY)
    program = bench.folder / "credsmith"  # the build folder may be closed to others
    if not program.exists():
        shutil.copy2(bench.program.path, program)
        program.chmod(0o755)
    return Program(program), {"user": NOBODY, "group": NOBODY, "extra_groups": []}


@contextlib.contextmanager
def unprivileged_sample(bench):
    with bench.sample() as repository:
        repository.program, how = unprivileged(bench, repository.folder)
        try:
            yield repository, how
        finally:
            for path in [repository.folder, *repository.folder.rglob("*")]:
                if not path.is_symlink():
                    path.chmod(0o700)


def set_modes(folder, folder_mode):
    for path in [folder, *folder.rglob("*")]:
        if path.is_dir():
            path.chmod(folder_mode)


def case_an_unreadable_file(bench):
    with unprivileged_sample(bench) as (repository, how):
        (repository.folder / MARKDOWN).chmod(0)
        repository.keeps_dist(COULD_NOT, f"`{MARKDOWN}` cannot be read: permission denied", "nothing was written", **how)
        repository.keeps_dist(COULD_NOT, f"`{MARKDOWN}` cannot be read: permission denied", command="lint", **how)


def case_an_unreadable_file_does_not_hide_the_mistakes_in_others(bench):
    with unprivileged_sample(bench) as (repository, how):
        (repository.folder / MARKDOWN).chmod(0)
        repository.write("credentials/broken.yaml", "kind: credential\nid: [\n")
        repository.keeps_dist(COULD_NOT, "cannot be read: permission denied", "credentials/broken.yaml",
                              command="lint", **how)


def case_an_unreadable_folder(bench):
    with unprivileged_sample(bench) as (repository, how):
        (repository.folder / "credentials").chmod(0)
        repository.keeps_dist(COULD_NOT, "`credentials` cannot be read: permission denied", "nothing was written", **how)


def case_an_unreadable_badge(bench):
    with unprivileged_sample(bench) as (repository, how):
        (repository.folder / "badges" / "assessment-literacy.png").chmod(0)
        repository.keeps_dist(FINDINGS, "`../badges/assessment-literacy.png` cannot be read", "nothing was written", **how)


def case_an_unreadable_manifest(bench):
    with unprivileged_sample(bench) as (repository, how):
        (repository.folder / "credsmith.yaml").chmod(0)
        repository.keeps_dist(COULD_NOT, "`credsmith.yaml` cannot be read: permission denied", **how)


# Sources cannot be written.

def case_a_read_only_source_with_a_safe_fix(bench):
    with unprivileged_sample(bench) as (repository, how):
        title = b"title: Maximizing Teacher Leadership"
        repository.write(MARKDOWN, repository.read(MARKDOWN).replace(title, title + b"."))
        (repository.folder / MARKDOWN).chmod(0o444)
        before = repository.read(MARKDOWN)
        result = repository.keeps_dist(COULD_NOT, f"`{MARKDOWN}` cannot be written: permission denied", "punctuated-title",
                                       command="lint", arguments=["--fix"], **how)
        demand(repository.read(MARKDOWN) == before, "a read-only file changed")
        demand("--unsafe-fixes" not in result.err, f"a safe fix is called unsafe: {result}")


# dist/ cannot be written.

def case_a_read_only_dist(bench):
    with unprivileged_sample(bench) as (repository, how):
        repository.change_everything()
        set_modes(repository.dist, 0o555)
        repository.keeps_dist(COULD_NOT, "dist", "cannot be written: permission denied", "nothing there was changed", **how)


def case_a_dist_of_which_one_folder_is_read_only(bench):
    with unprivileged_sample(bench) as (repository, how):
        repository.change_everything()
        (repository.dist / "stacks").chmod(0o555)
        repository.keeps_dist(COULD_NOT, "dist", "cannot be written: permission denied", "nothing there was changed", **how)


def case_a_read_only_dist_in_which_nothing_is_to_be_changed(bench):
    with unprivileged_sample(bench) as (repository, how):
        set_modes(repository.dist, 0o555)
        repository.keeps_dist(SUCCESS, "0 files written, 7 unchanged", **how)


def case_an_unreadable_dist(bench):
    with unprivileged_sample(bench) as (repository, how):
        repository.dist.chmod(0)
        repository.keeps_dist(COULD_NOT, "dist", "permission denied", "nothing there was changed", **how)


def case_a_repository_in_which_no_folder_can_be_made(bench):
    with unprivileged_sample(bench) as (repository, how):
        shutil.rmtree(repository.dist)
        repository.folder.chmod(0o555)
        repository.keeps_dist(COULD_NOT, "dist", "permission denied", **how)


# Mounts. Only root may.

@contextlib.contextmanager
def mounted(place, *options):
    if os.geteuid() != 0:
        raise Skipped("only root may mount")
    done = subprocess.run(["mount", *options, place], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Skipped(f"mounting is not possible here: {done.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", place], check=True)


@contextlib.contextmanager
def sample_on_a_small_disk(bench):
    """The sample, built, on a disk of 4 MiB, and where to put a file that fills the rest."""
    place = bench.fresh()
    place.mkdir()
    with mounted(place, "-t", "tmpfs", "-o", f"size={4 << 20},mode=755", "credsmith-test"):
        with bench.sample(place / "repository") as repository:
            yield repository, place / "filler"


def fill(filler, pages_free):
    """Takes all space of a disk but so many pages."""
    free = os.statvfs(filler.parent).f_bavail - pages_free
    filler.write_bytes(bytes(free * PAGE))
    demand(os.statvfs(filler.parent).f_bavail == pages_free, "the disk could not be filled")


def case_a_full_disk(bench):
    with sample_on_a_small_disk(bench) as (repository, filler):
        repository.change_everything()
        need = sum(-(-path.stat().st_size // PAGE) for path in repository.dist.rglob("*.json"))
        for pages_free in sorted({*range(4), *range(4, need, max(1, need // 8)), need - 1}):
            fill(filler, pages_free)
            repository.keeps_dist(COULD_NOT, "dist", "there is no space left on the disk", "nothing there was changed")
            filler.unlink()
        repository.builds()


def case_a_full_disk_for_the_first_build(bench):
    with sample_on_a_small_disk(bench) as (repository, filler):
        shutil.rmtree(repository.dist)
        fill(filler, 8)
        result = bench.program.run("build", repository.folder)
        result.expect(COULD_NOT, "there is no space left on the disk")
        files = [path for path in repository.dist.rglob("*") if not path.is_dir()]
        demand(not files, f"{files} were left behind: {result}")
        filler.unlink()
        repository.builds()


def case_a_read_only_disk(bench):
    with bench.sample() as repository:
        repository.change_everything()
        with mounted(repository.dist, "--bind", repository.dist):
            subprocess.run(["mount", "-o", "remount,bind,ro", repository.dist], check=True)
            repository.keeps_dist(COULD_NOT, "dist", "the disk or folder is read-only", "nothing there was changed")
        repository.builds()


# Limits of the process, and its output.

def case_files_that_may_not_grow(bench):
    with bench.sample() as repository:
        repository.change_everything()
        for most in (0, 1, PAGE, 20_000):
            limit = lambda most=most: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            repository.keeps_dist(COULD_NOT, "dist", "cannot be written: it is too large", "nothing there was changed",
                                  preexec_fn=limit)


def case_no_room_for_more_open_files(bench):
    with bench.sample() as repository:
        repository.change_everything()
        limit = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))
        # The sanitizer opens a pipe to look at an object's type; without room for one it cries wolf.
        suppressions = repository.folder.parent / "suppressions.txt"
        suppressions.write_text("vptr:*\n", encoding="ascii")
        options = {"UBSAN_OPTIONS": f"{SANITIZERS['UBSAN_OPTIONS']}:suppressions={suppressions}"}
        result = repository.keeps_dist(COULD_NOT, preexec_fn=limit, environment=options)
        demand("cannot be" in result.err, f"it does not say what it could not do: {result}")


def case_output_that_cannot_be_written(bench):
    with bench.sample() as repository, open("/dev/full", "wb") as full:
        for command in (["build"], ["lint"], ["rules"], ["--help"], ["lint", "-f", "json"]):
            folder = [repository.folder] if command[0] in ("build", "lint") else []
            before = snapshot(repository.dist)
            bench.program.run(*command, *folder, stdout=full).expect(COULD_NOT, "standard output cannot be written")
            demand(before == snapshot(repository.dist), "dist/ changed")


def case_output_into_a_pipe_that_is_closed(bench):
    with bench.sample() as repository:
        reading, writing = os.pipe()
        os.close(reading)
        with os.fdopen(writing, "wb") as pipe:
            result = repository.keeps_dist(-signal.SIGPIPE, command="lint", stdout=pipe)
            demand(not result.err, f"a reader that has seen enough is no error: {result}")


# Something else in the place of dist/.

def case_dist_is_a_file(bench):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        repository.dist.write_text("notes of mine\n", encoding="utf-8")
        repository.keeps_dist(COULD_NOT, "dist", "cannot be written: something is there already",
                              "nothing there was changed")


def case_dist_holds_files_of_somebody_else(bench):
    with bench.sample() as repository:
        shutil.rmtree(repository.dist)
        repository.write("dist/bundle.js", "let it = be;\n")
        repository.keeps_dist(COULD_NOT, "dist", "it holds files that credsmith did not write", "nothing there was changed")


def case_dist_holds_an_index_of_somebody_else(bench):
    with bench.sample() as repository:
        for index in ("", "{}", "[1, 2]", '{"format": "bundler/1", "entries": []}', '{"format": 7, "entries": {}}'):
            repository.write("dist/index.json", index)
            repository.keeps_dist(COULD_NOT, "dist", "it holds files that credsmith did not write")


def case_an_index_that_names_files_outside(bench):
    with bench.sample() as repository:
        repository.write("outside.json", "{}\n")
        entries = ", ".join('{"path": "%s"}' % path for path in
                            ("../outside.json", "./../outside.json", "/etc/hostname", "", ".", "..", "stacks", "a\\u0000b"))
        repository.write("dist/index.json", '{"format": "credsmith-index/1", "entries": [%s]}' % entries)
        host = pathlib.Path("/etc/hostname").exists()
        result = bench.program.run("build", repository.folder)
        demand(result.code in (SUCCESS, COULD_NOT), f"unexpected: {result}")
        demand((repository.folder / "outside.json").exists(), f"a file outside dist/ was removed: {result}")
        demand(pathlib.Path("/etc/hostname").exists() == host, f"a file outside dist/ was removed: {result}")


def case_the_output_is_the_repository_or_above_it(bench):
    with bench.sample() as repository:
        before = snapshot(repository.folder)
        for output in (repository.folder, repository.folder / "credentials", repository.folder.parent, "/", "/etc"):
            repository.keeps_dist(COULD_NOT, "it holds files that credsmith did not write", arguments=("-o", output))
        changed = differences(before, snapshot(repository.folder))
        demand(not changed, f"files of the author changed: {changed}")


def case_dist_is_a_link_to_elsewhere(bench):
    with bench.sample() as repository:
        elsewhere = bench.fresh()
        shutil.move(repository.dist, elsewhere)
        os.symlink(elsewhere, repository.dist)
        repository.change_everything()
        before = snapshot(elsewhere)
        repository.keeps_dist(COULD_NOT, "dist", "it is a link", "nothing there was changed")
        demand(before == snapshot(elsewhere), "what the link leads to was changed")


def case_a_folder_of_dist_is_a_link_to_elsewhere(bench):
    with bench.sample() as repository:
        elsewhere = bench.fresh()
        shutil.move(repository.dist / "credentials", elsewhere)
        os.symlink(elsewhere, repository.dist / "credentials")
        repository.change_everything()
        before = snapshot(elsewhere)
        repository.keeps_dist(COULD_NOT, "credentials", "it is a link, or lies behind one")
        demand(before == snapshot(elsewhere), "what the link leads to was changed")


def case_a_package_that_became_a_link(bench):
    with bench.sample() as repository:
        package = repository.dist / "stacks" / "shared-leadership.json"
        repository.write("mine.json", "{}\n")
        package.unlink()
        os.symlink("../../mine.json", package)
        repository.builds()
        demand(not package.is_symlink() and stat.S_IMODE(package.stat().st_mode) == 0o644, "the link was not replaced")
        demand(repository.read("mine.json") == b"{}\n", "the program wrote through a link")


def case_a_folder_in_the_place_of_a_package(bench):
    with bench.sample() as repository:
        package = repository.dist / "stacks" / "shared-leadership.json"
        package.unlink()
        package.mkdir()
        repository.change_everything()
        repository.keeps_dist(COULD_NOT, "dist/stacks/shared-leadership.json", "it is a folder", "nothing there was changed")


def case_a_link_in_the_place_of_a_temporary_file(bench):
    with bench.sample() as repository:
        repository.change_everything()
        repository.write("mine.json", "{}\n")
        os.symlink("../../mine.json", repository.dist / "stacks" / ".shared-leadership.json.credsmith-new")
        repository.builds()
        demand(repository.read("mine.json") == b"{}\n", "the program wrote through a link")
        demand(not leftovers(repository.folder), "the link was left behind")


# Paths that are not there.

def case_paths_that_are_not_there(bench):
    with bench.sample() as repository:
        bench.program.run("lint", repository.folder / "nowhere").expect(COULD_NOT, "nowhere")
        bench.program.run("build", bench.fresh()).expect(COULD_NOT, "credsmith.yaml")
        repository.keeps_dist(COULD_NOT, "cannot be written", arguments=("-o", "/proc/nowhere"))
        repository.keeps_dist(COULD_NOT, "cannot be written", arguments=("-o", "/dev/null"))
        repository.keeps_dist(COULD_NOT, "cannot be written", arguments=("-o", repository.folder / "credsmith.yaml" / "x"))


def case_a_clean_build_is_not_refused(bench):
    """The guard of all the others: what they refuse is refused for its own sake."""
    with unprivileged_sample(bench) as (repository, how):
        repository.change_everything()
        before = snapshot(repository.dist)
        repository.builds(**how)
        demand(len([path for path in differences(before, snapshot(repository.dist)) if path.endswith(".json")]) == 7,
               "the edit does not reach every file of dist/")
        repository.write("credentials/broken.yaml", "kind: credential\nid: [\n")
        repository.keeps_dist(FINDINGS, "credentials/broken.yaml", **how)
