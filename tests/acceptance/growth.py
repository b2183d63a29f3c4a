#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""How much memory `lint` and `build` take for 100 and for 400 credentials. The figures are for reading: they depend on
the machine and on sanitizers. What fails is a run that does not end as it should, or that writes other than it ought to.

    growth.py PROGRAM
"""
import os
import subprocess
import sys

import harness
from harness import SUCCESS, demand

SIZES = (100, 400)


def peak(program, *arguments):
    """Peak memory of one run in MiB, by the system's own account of it."""
    with subprocess.Popen([program.path, *arguments], stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    demand(process.returncode == SUCCESS, f"{arguments} ended with {process.returncode}")
    return usage.ru_maxrss / 1024


def case_memory_of_100_and_400_credentials(bench):
    figures = {}
    for size in SIZES:
        folder = bench.fresh()
        harness.generate(folder, size)
        for command in ("lint", "build"):
            figures[command, size] = peak(bench.program, command, folder)
        packages = len(list((folder / "dist").rglob("*.json")))
        demand(packages == size + size // 10 + 1, f"{packages} files were written for {size} credentials")
        bench.repository(folder).keeps_dist(SUCCESS, "0 files written")
    for command in ("lint", "build"):
        small, large = (figures[command, size] for size in SIZES)
        print(f"{command}: {small:.0f} MiB for {SIZES[0]} credentials, {large:.0f} MiB for {SIZES[1]},"
              f" {large / small:.2f} times as much")


if __name__ == "__main__":
    sys.exit(harness.main(sys.modules["__main__"]))
