# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What the acceptance tests share: the program as a process, copies of a repository, snapshots of folders, and the count.

A case is a function that takes a Bench and raises AssertionError, or Skipped when this machine cannot offer what it
needs. Every run of the program must end by itself, within the limit, with a documented exit code.
"""
import contextlib
import hashlib
import itertools
import os
import pathlib
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import traceback

SOURCE = pathlib.Path(__file__).resolve().parents[2]
# Of long lists only each Nth item, for slow programs: CREDSMITH_STEP=N.
STEP = int(os.environ.get("CREDSMITH_STEP", "1"))
SAMPLE = SOURCE / "samples" / "shared-leadership"
GENERATOR = SOURCE / "tests" / "performance" / "generate.py"

LIMIT_SECONDS = 120  # no measure of speed: only what hangs takes this long
MOST_OUTPUT = 1 << 20  # a message that nobody can read is not clear
SANITIZERS = {"ASAN_OPTIONS": "exitcode=99", "UBSAN_OPTIONS": "halt_on_error=1:exitcode=99"}
NOBODY = 65534

SUCCESS, FINDINGS, COULD_NOT, INTERRUPTED = 0, 1, 2, 130


class Skipped(Exception):
    """This machine cannot offer what the case needs."""


def copy_sample(folder, sample=SAMPLE):
    """A copy of a sample's sources; what somebody built in them stays behind."""
    return pathlib.Path(shutil.copytree(sample, folder, ignore=shutil.ignore_patterns("dist")))


def demand(condition, message):
    if not condition:
        raise AssertionError(message)


def snapshot(folder):
    """Everything below a folder: kind, mode, and the digest of its bytes or where it leads."""
    def look(path):
        status = path.lstat()
        mode = stat.filemode(status.st_mode)
        if stat.S_ISLNK(status.st_mode):
            return mode, os.readlink(path)
        if stat.S_ISREG(status.st_mode):
            return mode, hashlib.sha256(path.read_bytes()).hexdigest()
        return mode, ""
    folder = pathlib.Path(folder)
    if folder.is_symlink() or not folder.is_dir():
        return {".": look(folder)} if os.path.lexists(folder) else {}
    paths = [folder, *sorted(folder.rglob("*"))]
    return {str(path.relative_to(folder)): look(path) for path in paths}


def differences(before, after):
    return [path for path in sorted({*before, *after}) if before.get(path) != after.get(path)]


def leftovers(folder):
    return sorted(str(path) for path in pathlib.Path(folder).rglob("*") if ".credsmith-new" in path.name)


class Result:
    """How a run ended: exit code (negative: the signal) and what was said."""

    def __init__(self, command, code, out, err):
        self.command, self.code = command, code
        self.out, self.err = out.decode("utf-8", "replace"), err.decode("utf-8", "replace")

    def __str__(self):
        def shown(text):
            return text if len(text) < 3000 else text[:3000] + "[...]"
        return f"{' '.join(map(str, self.command))}\n  ended with {self.code}\n{shown(self.out)}{shown(self.err)}"

    def expect(self, code, *words):
        demand(self.code == code, f"expected exit code {code}: {self}")
        demand(len(self.out) + len(self.err) < MOST_OUTPUT, f"it said too much: {self}")
        for word in words:
            demand(word in self.out + self.err, f"`{word}` was not said: {self}")
        return self


class Program:
    def __init__(self, path):
        self.path = pathlib.Path(path).resolve()

    def start(self, *arguments, environment=None, **how):
        """A running process; `how` goes to subprocess."""
        how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how}
        return subprocess.Popen([self.path, *arguments], env={**os.environ, **SANITIZERS, **(environment or {})}, **how)

    def run(self, *arguments, **how):
        return self.finish(self.start(*arguments, **how))

    @staticmethod
    def finish(process):
        try:
            out, err = process.communicate(timeout=LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise AssertionError(f"{process.args} did not end") from None
        return Result(process.args, process.returncode, out or b"", err or b"")


class Repository:
    """A copy of a repository whose dist/ is built. Its checks compare dist/ before and after."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.dist = folder / "dist"

    def write(self, path, content):
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())

    def read(self, path):
        return (self.folder / path).read_bytes()

    def change_everything(self, name="Another name"):
        """An edit after which every package and the index must be written again, or at least every package."""
        for path in sorted((self.folder / "issuers").glob("*.yaml")):
            lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text("\n".join(f"name: {name}" if line.startswith("name:") else line for line in lines) + "\n",
                            encoding="utf-8")

    def keeps_dist(self, code, *words, command="build", arguments=(), **how):
        """Runs a command that must leave dist/ exactly as it is, and nothing of its own."""
        before = snapshot(self.dist)
        result = self.program.run(command, self.folder, *arguments, **how).expect(code, *words)
        changed = differences(before, snapshot(self.dist))
        demand(not changed, f"dist/ changed ({changed}): {result}")
        demand(not leftovers(self.folder), f"left behind {leftovers(self.folder)}: {result}")
        return result

    def builds(self, **how):
        return self.program.run("build", self.folder, **how).expect(SUCCESS)


class Bench:
    """Temporary folders, and repositories that were built once to copy from."""

    def __init__(self, program, folder):
        self.program, self.folder = Program(program), pathlib.Path(folder)
        self.folder.chmod(0o755)  # others than root look in, too
        self.numbers = itertools.count()
        self.built = {}

    def fresh(self):
        return self.folder / f"place-{next(self.numbers)}"

    def template(self, name, make):
        if name not in self.built:
            self.built[name] = self.fresh()
            make(self.built[name])
            self.repository(self.built[name]).builds()
        return self.built[name]

    @contextlib.contextmanager
    def copy_of(self, template, place=None):
        place = place or self.fresh()
        shutil.copytree(template, place, symlinks=True, dirs_exist_ok=True)
        try:
            yield self.repository(place)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def template_folder(self):
        """The sample, built. Only for looking."""
        return self.template("sample", copy_sample)

    def sample(self, place=None):
        """A copy of the sample, built."""
        return self.copy_of(self.template_folder(), place)

    def generated_folder(self, count):
        """A repository of so many made-up credentials, built. Only for looking."""
        return self.template(f"generated {count}", lambda folder: generate(folder, count))

    def generated(self, count):
        """A copy of a repository of so many made-up credentials, built."""
        return self.copy_of(self.generated_folder(count))

    def repository(self, folder):
        return Repository(self.program, folder)


def generate(folder, count):
    subprocess.run([sys.executable, GENERATOR, folder, str(count)], check=True)


class Tally:
    """Runs cases and counts them. In CI (CI=true) a skipped case is a failure."""

    def __init__(self):
        self.passed = self.skipped = self.failed = 0

    def run(self, name, case, bench):
        try:
            case(bench)
        except Skipped as reason:
            self.skipped += 1
            print(f"skipped  {name}: {reason}", flush=True)
        except Exception as error:  # whatever happens in one case, the others are run
            self.failed += 1
            said = str(error) if isinstance(error, AssertionError) else traceback.format_exc()
            print(f"FAILED   {name}\n    " + said.rstrip().replace("\n", "\n    "), flush=True)
        else:
            self.passed += 1
            print(f"ok       {name}", flush=True)

    def finish(self):
        print(f"run {self.passed + self.failed}, skipped {self.skipped}, failed {self.failed}")
        is_ci = os.environ.get("CI") == "true"
        return 1 if self.failed or (is_ci and self.skipped) or not self.passed else 0


def cases_of(module):
    """The functions of a module whose names begin with `case_`, in the order in which they are written. One that
    has the attribute `table` stands for a case for each of its rows."""
    for name, function in vars(module).items():
        if not name.startswith("case_"):
            continue
        sentence = name.removeprefix("case_").replace("_", " ")
        if not hasattr(function, "table"):
            yield sentence, function
        for row, values in getattr(function, "table", {}).items():
            yield f"{sentence}: {row}", lambda bench, values=values, function=function: function(bench, *values)


def for_each(table):
    """Makes a case of each row of a table: name of the row to the values that follow the bench."""
    def decorate(function):
        function.table = table
        return function
    return decorate


def main(*modules):
    """`name.py PROGRAM [WORDS]` runs the cases of the modules, those whose name contains WORDS if given."""
    wanted = " ".join(sys.argv[2:])
    tally = Tally()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="credsmith-acceptance-") as folder:
        bench = Bench(sys.argv[1], folder)
        for module in modules:
            for name, case in cases_of(module):
                if wanted in name:
                    tally.run(name, case, bench)
    return tally.finish()
