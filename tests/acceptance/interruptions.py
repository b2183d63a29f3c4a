# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Cases of a build that is stopped half-way: by Ctrl-C, which leaves everything as it was, and by being killed, which may
leave temporary files, but each file of dist/ whole, and nothing that the next build does not put right."""
import shutil
import signal
import time

from harness import INTERRUPTED, SUCCESS, demand, differences, for_each, leftovers, snapshot

CREDENTIALS = 400
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


def temporaries(repository):
    return len(leftovers(repository.dist)) if repository.dist.exists() else 0


def first_package(repository):
    """Stands for the moment in which the first new file is put in its place."""
    status = (repository.dist / "credentials" / "credential-0.json").stat()
    return status.st_ino, status.st_mtime_ns


MOMENTS = {
    "while it reads": lambda repository: lambda: True,
    "while it writes the first package": lambda repository: lambda: temporaries(repository) >= 1,
    "while it writes the hundredth": lambda repository: lambda: temporaries(repository) >= 100,
    "while it writes the last": lambda repository: lambda: temporaries(repository) >= CREDENTIALS,
}


@for_each({name: (moment,) for name, moment in MOMENTS.items()})
def case_an_interrupted_build(bench, moment):
    with bench.generated(CREDENTIALS) as repository:
        for attempt in range(ATTEMPTS):
            repository.change_everything(f"Name {attempt}")
            before = snapshot(repository.dist)
            process = bench.program.start("build", repository.folder)
            is_reached = wait_until(process, lambda: catches_interrupt(process)) and \
                wait_until(process, moment(repository))
            process.send_signal(signal.SIGINT)
            result = bench.program.finish(process)
            if not is_reached or "written" in result.out:  # it was done before the signal came: once more
                continue
            result.expect(INTERRUPTED, "interrupted; nothing was changed")
            demand(before == snapshot(repository.dist), f"dist/ changed: {result}")
            demand(not leftovers(repository.folder), f"left behind: {leftovers(repository.folder)}")
            return
        raise AssertionError(f"no signal in {ATTEMPTS} attempts came early enough")


def case_an_interrupted_first_build(bench):
    with bench.generated(CREDENTIALS) as repository:
        shutil.rmtree(repository.dist)
        process = bench.program.start("build", repository.folder)
        demand(wait_until(process, lambda: temporaries(repository) >= 10), "it was done before it was interrupted")
        process.send_signal(signal.SIGINT)
        bench.program.finish(process).expect(INTERRUPTED, "interrupted; nothing was changed")
        files = [path for path in repository.dist.rglob("*") if not path.is_dir()]
        demand(not files, f"left behind: {files}")


def kill(bench, repository, condition):
    process = bench.program.start("build", repository.folder)
    is_reached = wait_until(process, condition)
    process.send_signal(signal.SIGKILL)
    bench.program.finish(process)
    return is_reached


def check_each_file(repository, old, new):
    """Every file is as it was or as it shall be, apart from temporaries that do not count as packages."""
    now = {path: look for path, look in snapshot(repository.dist).items() if ".credsmith-new" not in path}
    torn = [path for path, look in now.items() if look not in (old.get(path), new.get(path))]
    demand(not torn, f"neither old nor new: {torn}")
    demand(set(old) <= set(now), f"vanished: {sorted(set(old) - set(now))}")


def check_next_build(repository, new):
    repository.builds()
    changed = differences(new, snapshot(repository.dist))
    demand(not changed, f"the next build does not put right: {changed}")


def built_with_new_name(bench, name):
    with bench.generated(CREDENTIALS) as other:
        other.change_everything(name)
        other.builds()
        return snapshot(other.dist)


KILL_MOMENTS = {
    **MOMENTS,
    "while it puts packages in their places":
        lambda repository: lambda before=first_package(repository): first_package(repository) != before,
}


@for_each({name: (moment,) for name, moment in KILL_MOMENTS.items()})
def case_a_killed_build(bench, moment):
    new = built_with_new_name(bench, "Another name")
    with bench.generated(CREDENTIALS) as repository:
        old = snapshot(repository.dist)
        repository.change_everything("Another name")
        kill(bench, repository, moment(repository))
        check_each_file(repository, old, new)
        check_next_build(repository, new)


def case_a_killed_build_whose_edit_is_taken_back(bench):
    """The temporary files of the killed build are of packages that the next one need not write."""
    with bench.generated(CREDENTIALS) as repository:
        old = snapshot(repository.dist)
        sources = {path: path.read_bytes() for path in (repository.folder / "issuers").iterdir()}
        repository.change_everything()
        demand(kill(bench, repository, lambda: temporaries(repository) >= 10), "it was done before it was killed")
        for path, text in sources.items():
            path.write_bytes(text)
        check_next_build(repository, old)


def case_a_killed_first_build(bench):
    with bench.generated(CREDENTIALS) as repository:
        whole = snapshot(repository.dist)
        for count in (1, 10, CREDENTIALS):
            shutil.rmtree(repository.dist)
            kill(bench, repository, lambda count=count: temporaries(repository) >= count)
            check_each_file(repository, {}, whole)
            check_next_build(repository, whole)


def case_a_killed_first_build_of_a_credential_that_is_then_removed(bench):
    with bench.generated(CREDENTIALS) as repository:
        shutil.rmtree(repository.dist)
        index = repository.dist / "index.json"
        package = repository.dist / "credentials" / f"credential-{CREDENTIALS - 1}.json"
        kill(bench, repository, lambda: package.exists() or index.exists())
        (repository.folder / "credentials" / f"credential-{CREDENTIALS - 1}.yaml").unlink()
        repository.builds()
        demand(not package.exists(), "the package of a credential that is gone is still there")
        demand(not leftovers(repository.folder), f"left behind: {leftovers(repository.folder)}")


def case_two_builds_at_once(bench):
    """Either may be refused, but neither may spoil what the other wrote."""
    new = built_with_new_name(bench, "Another name")
    with bench.generated(CREDENTIALS) as repository:
        repository.change_everything("Another name")
        processes = [bench.program.start("build", repository.folder) for _ in range(2)]
        results = [bench.program.finish(process) for process in processes]
        demand(any(result.code == SUCCESS for result in results), f"neither was built: {results[0]}{results[1]}")
        changed = differences(new, snapshot(repository.dist))
        demand(not changed, f"not as it shall be: {changed}: {results[0]}{results[1]}")
