# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Cases of files that no author writes on purpose: too large, too deep, not UTF-8, empty, or no files at all."""
import json
import os

from harness import COULD_NOT, FINDINGS, SUCCESS, demand, differences, for_each, snapshot

ISSUER = "issuers/ridge-and-valley.yaml"
SCALE = "scales/three-level.yaml"
MARKDOWN = "credentials/maximizing-teacher-leadership.md"
YAML = "credentials/assessment-literacy.yaml"
MANIFEST = "credsmith.yaml"

MEGABYTE = 1 << 20
LEVELS = 10_000


# Size.

@for_each({path: (path,) for path in (MARKDOWN, YAML, ISSUER, MANIFEST)})
def case_a_file_of_5_MB(bench, path):
    with bench.sample() as repository:
        text = repository.read(path)
        repository.write(path, text + b"\n" + b"# More and more and more of the same.\n" * (5 * MEGABYTE // 38))
        repository.keeps_dist(FINDINGS, path, "file-too-large", str(MEGABYTE))


def case_a_credential_of_one_line_of_5_MB(bench):
    with bench.sample() as repository:
        repository.write(MARKDOWN, repository.read(MARKDOWN) + b"word " * MEGABYTE)
        repository.keeps_dist(FINDINGS, MARKDOWN, "file-too-large", str(MEGABYTE))


# Nesting. Beyond the limit is a finding in that file, in YAML and in Markdown alike.

def indented(line):
    """A line as deep as 1 MiB allows when each level is indented by one space more."""
    return "".join(" " * depth + line + "\n" for depth in range(1, 1400))


NESTED_YAML = {
    "lists in block style": "x:\n " + "- " * LEVELS + "end\n",
    "keys in block style": "x:\n " + "? " * LEVELS + "end\n",
    "mappings in block style": "x:\n" + indented("a:"),
    "lists in flow style": "x: " + "[" * LEVELS + "]" * LEVELS + "\n",
    "lists in flow style, never closed": "x: " + "[" * LEVELS + "\n",
    "mappings in flow style": "x: " + "{a: " * LEVELS + "}" * LEVELS + "\n",
    "mappings in flow style, never closed": "x: " + "{a: " * LEVELS + "\n",
    "lists of mappings": "x:\n" + indented("- a:"),
}


@for_each({name: (text,) for name, text in NESTED_YAML.items()})
def case_deep_nesting_in_a_YAML_file(bench, text):
    with bench.sample() as repository:
        repository.write(SCALE, repository.read(SCALE) + text.encode())
        repository.keeps_dist(FINDINGS, SCALE, "nothing was written")
        repository.keeps_dist(FINDINGS, SCALE, command="lint")


@for_each({name: (text,) for name, text in NESTED_YAML.items()})
def case_deep_nesting_in_front_matter(bench, text):
    with bench.sample() as repository:
        before = repository.read(MARKDOWN)
        repository.write(MARKDOWN, before.replace(b"\n---\n", b"\n" + text.encode() + b"---\n", 1))
        repository.keeps_dist(FINDINGS, MARKDOWN, "nothing was written")


NESTED_MARKDOWN = {
    "quotes": "> " * LEVELS + "end",
    "quotes without spaces": ">" * LEVELS + "end",
    "bulleted lists": "- " * LEVELS + "end",
    "numbered lists": "1. " * LEVELS + "end",
    "quotes and lists in turn": "> - " * (LEVELS // 2) + "end",
}


@for_each({name: (text,) for name, text in NESTED_MARKDOWN.items()})
def case_deep_nesting_in_Markdown(bench, text):
    with bench.sample() as repository:
        before = repository.read(MARKDOWN)
        repository.write(MARKDOWN, before.replace(b"## Key method\n", b"## Key method\n\n" + text.encode() + b"\n", 1))
        repository.keeps_dist(FINDINGS, MARKDOWN, "nothing was written")


# As many as these are text, or fewer than the limit in one line; they only have to be survived.
UNCLOSED_MARKDOWN = {
    "brackets": "[" * LEVELS,
    "pictures": "![" * LEVELS,
    "links in links": "[" * LEVELS + "word" + "](x)" * LEVELS,
    "stars": "*a **a " * (LEVELS // 2),
    "stars that close": "*" * LEVELS + "a" + "*" * LEVELS,
    "backticks": " ".join("`" * count for count in range(1, 300)),
    "HTML": "<div>" * LEVELS,
    "entities": "&amp" * LEVELS,
    "lists in lists": "".join("  " * depth + "- deeper\n" for depth in range(240)),
    "cells": "| a " * LEVELS + "|\n" + "|---" * LEVELS + "|\n",
}


@for_each({name: (text,) for name, text in UNCLOSED_MARKDOWN.items()})
def case_many_openings_in_Markdown(bench, text):
    with bench.sample() as repository:
        before = repository.read(MARKDOWN)
        repository.write(MARKDOWN, before.replace(b"## Key method\n", b"## Key method\n\n" + text.encode() + b"\n", 1))
        result = bench.program.run("lint", repository.folder)
        result.expect(SUCCESS if result.code == SUCCESS else FINDINGS)


# Bytes that are not UTF-8.

BAD_BYTES = {
    "a continuation byte": b"\x80",
    "a byte that never occurs": b"\xff",
    "a character cut short": b"\xe2\x82",
    "an overlong slash": b"\xc0\xaf",
    "half a surrogate pair": b"\xed\xa0\x80",
    "a character beyond the last": b"\xf4\x90\x80\x80",
}


def first_bad_byte(text):
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    raise AssertionError("the bytes are UTF-8")


def insert(text, offset, bad):
    return text[:offset] + bad + text[offset:]


def case_bad_bytes_in_place(bench):
    """The file itself is broken at an offset, and everything that refers to it looks on. Each run is a build."""
    def tries():
        for path, step in ((SCALE, 41), (ISSUER, 53), (MARKDOWN, 1553), (YAML, 3001), (MANIFEST, 37)):
            size = (bench.template_folder() / path).stat().st_size
            for number, offset in enumerate(range(0, size + 1, step)):
                yield path, offset, list(BAD_BYTES.values())[number % len(BAD_BYTES)]
    with bench.sample() as repository:
        for path, offset, bad in tries():
            text = repository.read(path)
            repository.write(path, insert(text, offset, bad))
            repository.keeps_dist(FINDINGS, path, "not-utf8", "UTF-8")
            repository.write(path, text)


def check_offsets(bench, path, offsets, bad):
    """Writes a broken copy of a file for each offset, lints them all in one run, and demands that each has one finding,
    at the very byte."""
    with bench.sample() as repository:
        text = repository.read(path)
        (repository.folder / path).unlink()
        stem, suffix = os.path.splitext(path)
        broken = {f"{stem}-{offset:05}{suffix}": insert(text, offset, bad) for offset in offsets}
        for place, content in broken.items():
            repository.write(place, content)
        repository.keeps_dist(FINDINGS, "not-utf8", "nothing was written")
        report = json.loads(repository.keeps_dist(FINDINGS, command="lint", arguments=("-f", "json")).out)
        found = {}
        for finding in report["findings"]:
            found.setdefault(finding["path"], []).append((finding["kind"], finding["span"]["begin"]))
        wrong = {place: found.get(place) for place, content in broken.items()
                 if found.get(place) != [("structure/not-utf8", first_bad_byte(content))]}
        demand(not wrong, f"{len(wrong)} of {len(broken)} not found as they are: {list(wrong.items())[:10]}")


@for_each({name: (bad,) for name, bad in BAD_BYTES.items()})
def case_bad_bytes_at_every_offset_of_a_scale(bench, bad):
    check_offsets(bench, SCALE, range(0, (bench.template_folder() / SCALE).stat().st_size + 1), bad)


@for_each({name: (bad,) for name, bad in BAD_BYTES.items()})
def case_bad_bytes_at_every_offset_of_an_issuer(bench, bad):
    check_offsets(bench, ISSUER, range(0, (bench.template_folder() / ISSUER).stat().st_size + 1), bad)


@for_each({name: (bad,) for name, bad in BAD_BYTES.items()})
def case_bad_bytes_at_every_97th_offset_of_a_credential(bench, bad):
    check_offsets(bench, MARKDOWN, range(0, (bench.template_folder() / MARKDOWN).stat().st_size + 1, 97), bad)


@for_each({f"{path} in {encoding}": (path, encoding) for path in (MARKDOWN, YAML, SCALE, MANIFEST)
           for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32")})
def case_a_file_in_another_encoding(bench, path, encoding):
    with bench.sample() as repository:
        repository.write(path, repository.read(path).decode().encode(encoding))
        repository.keeps_dist(FINDINGS, path, "not-utf8", encoding[:6].upper())


# Nothing in it, or no file.

@for_each({path: (path,) for path in ("credentials/empty.md", "credentials/empty.yaml", "empty.yml")})
def case_an_empty_file_that_nobody_asked_for(bench, path):
    with bench.sample() as repository:
        repository.write(path, b"")
        repository.keeps_dist(SUCCESS, "0 files written")
        demand(path not in bench.program.run("lint", repository.folder).expect(SUCCESS).out, "it is not ours")


@for_each({"a scale": (SCALE, "three-level"), "an issuer": (ISSUER, "ridge-and-valley"),
           "a credential of a stack": (YAML, "assessment-literacy")})
def case_an_emptied_file_that_others_use(bench, path, ident):
    with bench.sample() as repository:
        repository.write(path, b"")
        repository.keeps_dist(FINDINGS, ident, "nothing was written")


def case_an_emptied_manifest(bench):
    with bench.sample() as repository:
        repository.write(MANIFEST, b"")
        repository.keeps_dist(FINDINGS, MANIFEST, "missing-field", "nothing was written")


@for_each({path: (path,) for path in ("credentials/folder.md", "scales/folder.yaml")})
def case_a_folder_with_the_name_of_a_file(bench, path):
    with bench.sample() as repository:
        (repository.folder / path).mkdir()
        repository.keeps_dist(COULD_NOT, path, "it is a folder, not a file", "nothing was written")
        repository.keeps_dist(COULD_NOT, path, "it is a folder, not a file", command="lint")


def case_a_folder_in_place_of_the_manifest(bench):
    with bench.sample() as repository:
        (repository.folder / MANIFEST).unlink()
        (repository.folder / MANIFEST).mkdir()
        repository.keeps_dist(COULD_NOT, MANIFEST)


def case_pipes_and_links_are_not_opened(bench):
    with bench.sample() as repository:
        os.mkfifo(repository.folder / "credentials" / "pipe.md")
        os.symlink("itself.md", repository.folder / "credentials" / "itself.md")
        os.symlink("/etc/passwd", repository.folder / "credentials" / "outside.md")
        os.symlink("..", repository.folder / "credentials" / "above")
        repository.keeps_dist(SUCCESS, "0 files written")


def case_a_badge_that_is_a_pipe(bench):
    with bench.sample() as repository:
        badge = repository.folder / "badges" / "assessment-literacy.png"
        badge.unlink()
        os.mkfifo(badge)
        repository.keeps_dist(FINDINGS, "assessment-literacy.png", "nothing was written")


# What editors do to files does no harm.

def rewrite_sources(repository, change):
    for path in sorted(repository.folder.rglob("*")):
        is_source = path.suffix in (".md", ".yaml") and "dist" not in path.parts and "templates" not in path.parts
        if is_source:
            path.write_bytes(change(path.read_bytes()))


@for_each({"lines that end as on Windows": (lambda text: text.replace(b"\n", b"\r\n"),),
           "a byte order mark": (lambda text: b"\xef\xbb\xbf" + text,),
           "both": (lambda text: b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"),),
           "no line end at the end": (lambda text: text.rstrip(b"\n"),)})
def case_samples_saved_by_another_editor_give_the_same_packages(bench, change):
    with bench.sample() as repository:
        rewrite_sources(repository, change)
        before = snapshot(repository.dist)
        repository.builds()
        changed = differences(before, snapshot(repository.dist))
        demand(not changed, f"these packages are not the same: {changed}")
