#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Times `lint` and `build` on generated repositories and prints a table.

    measure.py PROGRAM [--sizes 100,1000,10000] [--runs 3] [--jobs N]

Each line is the median over the runs: wall and CPU seconds, peak memory, files per second. "again" means that dist/ is there
already and nothing changed. Figures are for reading, never for passing or failing.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent


def run(command):
    """Wall seconds, CPU seconds and peak MiB of one process, by the system's own account of it."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def median_of(runs, prepare, command):
    samples = []
    for _ in range(runs):
        prepare()
        samples.append(run(command))
    return [statistics.median(column) for column in zip(*samples)]


def measure(program, count, runs, jobs):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, HERE / "generate.py", folder, str(count)], check=True)
        files = sum(1 for path in pathlib.Path(folder).rglob("*") if path.suffix in (".md", ".yaml"))
        dist = pathlib.Path(folder) / "dist"
        command = lambda verb: [program, verb, folder, *jobs]
        forget = lambda: shutil.rmtree(dist, ignore_errors=True)
        nothing = lambda: None
        for name, prepare, verb in [("lint", nothing, "lint"), ("build", forget, "build"),
                                    ("build again", nothing, "build")]:
            wall, cpu, memory = median_of(runs, prepare, command(verb))
            print(f"| {count:6} | {name:11} | {wall:7.2f} | {cpu:7.2f} | {memory:8.1f} | {files / wall:9.0f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("--sizes", default="100,1000,10000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--jobs", type=int)
    arguments = parser.parse_args()
    print(f"{os.cpu_count()} processors, medians of {arguments.runs} runs")
    print("| credentials | what | wall s | CPU s | peak MiB | files/s |")
    print("|---|---|---|---|---|---|")
    jobs = [] if arguments.jobs is None else ["-j", str(arguments.jobs)]
    for size in arguments.sizes.split(","):
        measure(arguments.program, int(size), arguments.runs, jobs)


if __name__ == "__main__":
    main()
