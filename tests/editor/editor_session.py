#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The schemas, judged by the language server that editors use: what it completes, explains and underlines.

    editor_session.py PROGRAM

Repositories get their schemas and settings from `credsmith init` and `credsmith schema --write`, as an author's do. Without
node or the server (script/setup installs it) the test is skipped. The last line counts: run, failed.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from language_server import LanguageServer

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[1]
SERVER = SOURCE / "build/editor/node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"

# A file, and what the editor has to say of it: a part of the message, and the words that are underlined.
MISTAKES = [
    ("credentials/a.yaml", "kind: credential\nid: a\ntitle: A\nlicence: CC-BY-4.0\n", "licence is not allowed", "licence"),
    ("credentials/b.yaml", "kind: credential\nid: b\ntitle: B\nstatus: done\n", "Value is not accepted", "done"),
    ("credentials/c.yaml", "kind: credential\nid: c\n", 'Missing property "title"', "k"),
    ("credentials/d.yaml", "kind: credential\nid: Not An Id\ntitle: D\n", "does not match", "Not An Id"),
    ("credentials/e.yaml", "kind: credential\nid: e\ntitle: E\naudience: Teachers\n", "Incorrect type", "Teachers"),
    ("credentials/f.yaml", "kind: credential\nid: f\ntitle: F\nworkload: {typical: -1}\n", "below the exclusive minimum", "-1"),
    ("credentials/g/credential.yaml", "kind: credential\nid: g\ntitle: G\nstat: draft\n", "stat is not allowed", "stat"),
    ("scales/h.yaml", "kind: scale\nid: h\ntitle: H\nlevels: [{id: one, name: One}]\npasses: one\n", "too few items", None),
    ("stacks/i.yaml", "kind: stack\nid: i\ntitle: I\ntype: collection\n", "Value is not accepted", "collection"),
    ("issuers/j.yaml", "kind: issuer\nid: j\nname: J\n", 'Missing property "url"', "k"),
    ("frameworks/k.yaml", "kind: framework\nid: k\ntitle: K\nurl: https://www.example.org/\nyear: 2020\nstatus: old\n"
     "nodes: []\n", "Value is not accepted", "old"),
    ("references.yaml", "kind: references\nitems:\n  - {title: No key}\n", 'Missing property "key"', None),
    ("credsmith.yaml", "credsmith: 1\nprofile: digital\n", "Value is not accepted", "digital"),
]


def demand(condition, message):
    if not condition:
        raise AssertionError(message)


def serve(root):
    """The server as Visual Studio Code starts it: with the settings of the repository, and no schemas from afar."""
    ties = json.loads((root / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    return LanguageServer(["node", SERVER, "--stdio"], root, {"yaml": {
        "schemas": ties, "validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}})


def underlined(text, diagnostic):
    begin, end = diagnostic["range"]["start"], diagnostic["range"]["end"]
    line = text.splitlines()[begin["line"]]
    return line[begin["character"]:end["character"]] if begin["line"] == end["line"] else line[begin["character"]:]


class Bench:
    """A new repository, with a server that looks at it."""

    def __init__(self, program, folder):
        self.program, self.root = program, folder / "repository"
        self.credsmith("init", self.root)

    def credsmith(self, *arguments):
        subprocess.run([self.program, *arguments], check=True, stdout=subprocess.DEVNULL)


def case_samples_are_clean(bench):
    files = 0
    for manifest in sorted((SOURCE / "samples").glob("**/credsmith.yaml")):
        root = pathlib.Path(shutil.copytree(manifest.parent, bench.root.parent / f"sample-{manifest.parent.name}",
                                            ignore=shutil.ignore_patterns("dist")))
        bench.credsmith("schema", "--write", "-C", root)
        with serve(root) as server:
            for path in sorted(root.rglob("*.yaml")):
                found = server.diagnostics_of(path)
                demand(not found, f"{path.relative_to(root)}: {found}")
                files += 1
    demand(files > 20, f"only {files} YAML files in the samples")


def case_new_files_are_clean_and_name_their_schema(bench):
    kinds = ["stack", "issuer", "scale", "framework", "references"]
    for kind in kinds:
        bench.credsmith("new", kind, f"new-{kind}", "-C", bench.root)
    (bench.root / ".vscode/settings.json").write_text('{"yaml.schemas": {}}', encoding="utf-8")
    with serve(bench.root) as server:
        for path in sorted(bench.root.rglob("*.yaml")):
            demand("$schema=" in path.read_text(encoding="utf-8").splitlines()[0], path)
            demand(not server.diagnostics_of(path), path)
            text = path.read_text(encoding="utf-8") + "\nnonsense: true\n"
            found = server.diagnostics_of(path.with_name(f"other-{path.name}"), text)
            demand("nonsense is not allowed" in str(found), f"{path.name} is not tied to its schema: {found}")


def case_mistakes_are_underlined(bench):
    with serve(bench.root) as server:
        for name, text, message, words in MISTAKES:
            found = server.diagnostics_of(bench.root / name, text)
            right = [each for each in found if message in each["message"]]
            demand(len(right) == 1 and len(found) == 1, f"{name}: {[each['message'] for each in found]}")
            demand(words in (None, underlined(text, right[0])), f"{name}: {underlined(text, right[0])}")


def case_a_version_without_quotes_is_the_one_thing_in_which_editors_are_stricter(bench):
    text = "kind: credential\nid: a\ntitle: A\nversion: 1.10\n"
    path = bench.root / "credentials/a.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    bench.credsmith("lint", bench.root)
    with serve(bench.root) as server:
        found = server.diagnostics_of(path)
        demand([underlined(text, each) for each in found] == ["1.10"], found)


def case_fields_are_completed_with_what_they_are_for(bench):
    schema = json.loads(subprocess.run([bench.program, "schema", "credential"], check=True, capture_output=True,
                                       text=True).stdout)
    path = bench.root / "credentials/a.yaml"
    with serve(bench.root) as server:
        server.diagnostics_of(path, "kind: credential\nid: a\n\n")
        offered = {item["label"]: item for item in server.complete(path, 2, 0)}
    missing = set(schema["properties"]) - set(offered) - {"kind", "id"}
    demand(not missing, f"not offered: {missing}")
    for name in offered.keys() & schema["properties"].keys():
        demand(offered[name].get("documentation"), f"{name} is offered without a word about it")
    demand("CC-BY" in offered["license"]["insertText"], offered["license"])


def case_choices_are_completed(bench):
    path = bench.root / "credentials/a.yaml"
    text = "kind: credential\nid: a\ntitle: A\nstatus: \nsubmission:\n  parts:\n    - kind: \n"
    with serve(bench.root) as server:
        server.diagnostics_of(path, text)
        statuses = [item["label"] for item in server.complete(path, 3, 8)]
        parts = [item["label"] for item in server.complete(path, 6, 12)]
    demand(statuses == ["draft", "in_review", "approved", "published", "suspended", "retired"], statuses)
    demand(parts == ["overview", "artifacts", "reflection", "other"], parts)


def case_fields_are_explained(bench):
    path = bench.root / "credentials/a.yaml"
    lines = ["kind: credential", "id: a", "title: A", "competency: The educator coaches.", "workload: 15",
             "passing: all", "submission:", "  parts:", "    - kind: reflection", "      prompts:",
             "        - text: What changed?", "          words: 150..300"]
    expected = {3: "somebody else could see come true", 4: "typical number of hours", 5: "Passing rule", 8: "what was learned",
                11: "words"}
    with serve(bench.root) as server:
        server.diagnostics_of(path, "\n".join(lines) + "\n")
        for number, words in expected.items():
            column = len(lines[number]) - len(lines[number].lstrip(" -")) + 1
            said = server.hover(path, number, column)
            demand(words in said and "Example" in said, f"{lines[number]}: {said}")


def main():
    if shutil.which("node") is None or not SERVER.exists():
        print("skipped: there is no node, or no yaml-language-server in build/editor; script/setup installs it")
        return
    cases = [function for name, function in globals().items() if name.startswith("case_")]
    failed = 0
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            try:
                case(Bench(sys.argv[1], pathlib.Path(folder)))
                print("ok      ", case.__name__.removeprefix("case_").replace("_", " "))
            except AssertionError as problem:
                failed += 1
                print("FAILED  ", case.__name__.removeprefix("case_").replace("_", " "), "\n   ", problem)
    print(f"run {len(cases)}, failed {failed}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
