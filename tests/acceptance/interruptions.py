# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Cases of a build that is stopped half-way: by Ctrl-C, which leaves everything as it was, and by being killed, which may
leave temporary files, but each file of dist/ whole, and nothing that the next build does not put right."""
import os
import shutil
import signal
import time

from harness import COULD_NOT, INTERRUPTED, SUCCESS, demand, differences, for_each, leftovers, snapshot

MANY, SOME = 400, 100
ATTEMPTS = 10


def wait_until(process, condition):
    """Watches closely until something is true; false if the process ended first."""
    while process.poll() is None:
        if condition():
            return True
        time.sleep(0.0005)
    return False


def catches_interrupt(process):
    """Whether the program has got as far as to take Ctrl-C into its own hands."""
    try:
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            caught = next(line for line in status if line.startswith("SigCgt:"))
    except (OSError, StopIteration):
        return False
    return bool(int(caught.split()[1], 16) & 1 << signal.SIGINT - 1)


# Moments: what is true of a repository from then on, and what has to be remembered before the build starts.

def reading(_):
    return lambda: True


def written(count):
    """So many new packages stand beside their places."""
    def moment(repository):
        def is_reached():
            try:
                names = os.listdir(repository.dist / "credentials")
            except FileNotFoundError:
                return False
            return sum(name.endswith(".credsmith-new") for name in names) >= count
        return is_reached
    return moment


def moving(repository):
    """The first new package is in its place."""
    place = repository.dist / "credentials" / "credential-0.json"
    before = place.stat().st_ino
    return lambda: place.stat().st_ino != before


def files_in(folder):
    return sorted(str(path) for path in folder.rglob("*") if not path.is_dir())


def interrupt(bench, repository, moment):
    """Starts a build and stops it with Ctrl-C; nothing if it was too late for that."""
    is_reached = moment(repository)
    process = bench.program.start("build", repository.folder)
    in_time = wait_until(process, lambda: catches_interrupt(process)) and wait_until(process, is_reached)
    process.send_signal(signal.SIGINT)
    result = bench.program.finish(process)
    return result if in_time and "written" not in result.out else None


@for_each({
    "while it reads": (SOME, reading),
    "while it writes the first package": (SOME, written(1)),
    "in the midst of many": (MANY, written(MANY // 4)),
    "while it writes the last": (SOME, written(SOME)),
})
def case_an_interrupted_build(bench, count, moment):
    with bench.generated(count) as repository:
        for attempt in range(ATTEMPTS):
            repository.change_everything(f"Name {attempt}")
            before = snapshot(repository.dist)
            result = interrupt(bench, repository, moment)
            if result:
                result.expect(INTERRUPTED, "interrupted; nothing was changed")
                demand(before == snapshot(repository.dist), f"dist/ changed: {result}")
                demand(not leftovers(repository.folder), f"left behind: {leftovers(repository.folder)}")
                return
        raise AssertionError(f"in {ATTEMPTS} attempts no signal came in time")


def case_an_interrupted_first_build(bench):
    with bench.generated(SOME) as repository:
        shutil.rmtree(repository.dist)
        result = interrupt(bench, repository, written(10))
        demand(result, "it was done before it was interrupted")
        result.expect(INTERRUPTED, "interrupted; nothing was changed")
        demand(not files_in(repository.dist), f"left behind: {files_in(repository.dist)}")
        repository.builds()


def kill(bench, repository, moment):
    """Starts a build and kills it at a moment, if it has not ended before."""
    is_reached = moment(repository)
    process = bench.program.start("build", repository.folder)
    in_time = wait_until(process, is_reached)
    process.send_signal(signal.SIGKILL)
    bench.program.finish(process)
    return in_time


def check_each_file(repository, old, new):
    """Every file is as it was or as it shall be. Temporary files are no packages."""
    now = {path: look for path, look in snapshot(repository.dist).items() if ".credsmith-new" not in path}
    torn = [path for path, look in now.items() if look not in (old.get(path), new.get(path))]
    demand(not torn, f"neither old nor new: {torn}")
    demand(set(old) <= set(now), f"vanished: {sorted(set(old) - set(now))}")


def check_next_build(repository, new):
    repository.builds()
    changed = differences(new, snapshot(repository.dist))
    demand(not changed, f"the next build does not put right: {changed}")


def after_the_edit(bench):
    """The repository after `change_everything`, built where nothing was killed."""
    def make(folder):
        shutil.copytree(bench.generated_folder(SOME), folder)
        bench.repository(folder).change_everything()
    return snapshot(bench.template("generated and edited", make) / "dist")


@for_each({
    "while it reads": (reading,),
    "while it writes the first package": (written(1),),
    "while it writes": (written(SOME // 2),),
    "while it writes the last": (written(SOME),),
    "while it puts packages in their places": (moving,),
})
def case_a_killed_build(bench, moment):
    new = after_the_edit(bench)
    with bench.generated(SOME) as repository:
        old = snapshot(repository.dist)
        repository.change_everything()
        kill(bench, repository, moment)
        check_each_file(repository, old, new)
        check_next_build(repository, new)


def case_a_killed_build_whose_edit_is_taken_back(bench):
    """The temporary files of the killed build are of packages that the next one need not write."""
    with bench.generated(SOME) as repository:
        old = snapshot(repository.dist)
        issuer = repository.read("issuers/example.yaml")
        repository.change_everything()
        demand(kill(bench, repository, written(10)), "it was done before it was killed")
        repository.write("issuers/example.yaml", issuer)
        check_next_build(repository, old)


@for_each({f"after {count} packages": (count,) for count in (1, 10, SOME)})
def case_a_killed_first_build(bench, count):
    with bench.generated(SOME) as repository:
        whole = snapshot(repository.dist)
        shutil.rmtree(repository.dist)
        kill(bench, repository, written(count))
        check_each_file(repository, {}, whole)
        check_next_build(repository, whole)


def case_a_credential_that_is_removed_after_a_killed_build(bench):
    """No index names its package, if the build was killed before the index was in its place."""
    with bench.generated(SOME) as repository:
        package = f"credentials/credential-{SOME - 1}"
        shutil.rmtree(repository.dist)
        kill(bench, repository, lambda repository: (repository.dist / f"{package}.json").exists)
        (repository.folder / f"{package}.yaml").unlink()
        repository.builds()
        demand(not (repository.dist / f"{package}.json").exists(), "the package of a credential that is gone is there")
        demand(not leftovers(repository.folder), f"left behind: {leftovers(repository.folder)}")


def case_two_builds_at_once(bench):
    """One may find the other in its way and then says so; what is written is whole."""
    new = after_the_edit(bench)
    with bench.generated(SOME) as repository:
        old = snapshot(repository.dist)
        repository.change_everything()
        processes = [bench.program.start("build", repository.folder) for _ in range(2)]
        results = [bench.program.finish(process) for process in processes]
        demand(any(result.code == SUCCESS for result in results), f"neither was built: {results[0]}{results[1]}")
        for result in results:
            if result.code != SUCCESS:
                result.expect(COULD_NOT, "another credsmith is writing there")
        check_each_file(repository, old, new)
        check_next_build(repository, new)
