#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Whatever stands in the files, on the disk or in the way: a clear message, the right exit code, and dist/ stays whole.

    robustness.py PROGRAM [WORDS]     runs all cases, or those whose name contains WORDS

Each case works on a copy of samples/shared-leadership that was built, runs the program on the disk, and compares every
file of dist/ before and after: bytes and mode. The last line counts: run, skipped, failed.
"""
import sys

import harness
import hostile_disks
import hostile_files
import interruptions

if __name__ == "__main__":
    sys.exit(harness.main(hostile_files, hostile_disks, interruptions))
