#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
#
# Judges a folder that `credsmith build` wrote, without credsmith: by the package schemas, and by what
# no schema says: digests, the index, and the files that packages name.
#
#   check_packages.py DIST_FOLDER SCHEMA_FOLDER REPOSITORY_FOLDER
import copy
import hashlib
import json
import pathlib
import sys

import jsonschema

KINDS = ("credential", "stack")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def canonical(value):
    """RFC 8785, for the numbers and member names that packages have."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def digest(value):
    return "sha256:" + hashlib.sha256(canonical(value)).hexdigest()


def schemas(folder):
    judges = {}
    for name in (*KINDS, "index"):
        schema = read(folder / f"{name}.schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        judges[name] = jsonschema.Draft202012Validator(schema)
    return judges


def schema_problems(judge, document):
    for error in judge.iter_errors(document):
        yield f"{error.json_path}: {error.message[:200]}"


def digest_problems(package):
    said = {name: package[name] for name in (*KINDS, "issuer", "assets") if name in package}
    if digest(said) != package["content_hash"]:
        yield "the content hash is not that of the content"
    issuer = dict(package.get("issuer", {}))
    if issuer and issuer.pop("content_hash") != digest(issuer):
        yield "the hash of the issuer is not that of the issuer"


def asset_problems(package, repository):
    for asset in package.get("assets", ()):
        path = repository / asset["path"]
        if not path.is_file():
            yield f"{asset['path']}: no such file"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != asset["sha256"]:
            yield f"{asset['path']}: another digest"


def rubrics_of(package):
    for part in package.get("credential", {}).get("submission", {}).get("parts", ()):
        for holder in (part, *part.get("artifacts", ())):
            if "rubric" in holder:
                yield holder["rubric"]


def rubric_problems(package):
    for rubric in rubrics_of(package):
        levels = [level["id"] for level in rubric["levels"]]
        if [level["rank"] for level in rubric["levels"]] != list(range(1, len(levels) + 1)):
            yield f"{rubric['id']}: levels do not stand from low to high"
        for criterion in rubric["criteria"]:
            if list(criterion["cells"]) != levels or criterion["required_level"] not in levels:
                yield f"{rubric['id']}: {criterion['id']} does not speak of its levels"


def index_problems(index, packages):
    entries = index["entries"]
    order = [(entry["kind"], entry["id"]) for entry in entries]
    if order != sorted(order):
        yield "entries are not sorted by kind and id"
    if {entry["path"] for entry in entries} != set(packages):
        yield "entries and files are not the same"
    for entry in entries:
        package = packages.get(entry["path"])
        if package is None:
            continue
        said = package[entry["kind"]]
        for name in ("id", "title", "version", "status"):
            if said.get(name) != entry.get(name):
                yield f"{entry['path']}: the index says another {name}"
        if package["content_hash"] != entry["content_hash"]:
            yield f"{entry['path']}: the index says another content hash"


def missed_mistakes(judges, package):
    """The names of planted mistakes that the schema does not reject."""

    def mistake(change):
        bad = copy.deepcopy(package)
        change(bad)
        return bad

    kind = package["kind"]
    planted = {
        "unknown member": mistake(lambda p: p.update(built_at="now")),
        "unknown member inside": mistake(lambda p: p[kind].update(x="y")),
        "null": mistake(lambda p: p[kind].update(summary=None)),
        "empty list": mistake(lambda p: p[kind].update(tags=[])),
        "empty text": mistake(lambda p: p[kind].update(license="")),
        "another format": mistake(lambda p: p.update(format="credsmith-package/2")),
        "e-mail of a contributor": mistake(lambda p: p[kind].update(contributors=[{"email": "a@example.org"}])),
        "no content hash": mistake(lambda p: p.pop("content_hash")),
    }
    return [name for name, bad in planted.items() if judges[kind].is_valid(bad)]


def main(dist, schema_folder, repository):
    judges = schemas(schema_folder)
    paths = sorted([*dist.glob("credentials/*.json"), *dist.glob("stacks/*.json")])
    packages = {path.relative_to(dist).as_posix(): read(path) for path in paths}
    failures = [] if packages else [f"{dist}: no packages"]
    for path, package in packages.items():
        problems = list(schema_problems(judges[package["kind"]], package))
        for more in (digest_problems(package), rubric_problems(package), asset_problems(package, repository)):
            problems += more
        failures += [f"{path}: {problem}" for problem in problems]
        failures += [f"{path}: a planted mistake was not rejected: {name}" for name in missed_mistakes(judges, package)]
    index = read(dist / "index.json")
    for problems in (schema_problems(judges["index"], index), index_problems(index, packages)):
        failures += [f"index.json: {problem}" for problem in problems]
    print("\n".join(failures), end="\n" if failures else "")
    print(f"{len(packages)} packages and an index judged by schema, digests and files: {len(failures)} problems")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*(pathlib.Path(argument) for argument in sys.argv[1:4])))
