#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Both surfaces, one meaning: writes random valid credentials in YAML, in Markdown and in folders of their own, and demands
that each is read without errors, gives the same package byte for byte, and that this package holds what the model says.

    generated_models.py PROGRAM [--models N] [--seed SEED] [--only INDEX]

CREDSMITH_MODELS sets N as well. The seed is printed; model I of a seed is always the same. In CI the seed is fixed, so that
nobody's change fails for what an earlier one broke; elsewhere each run takes another. A model that fails is made
smaller while it still fails in the same way, and shown in both forms.
"""
import argparse
import collections
import json
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

from expected_package import losses_of, text_of
from harness import SANITIZERS
from markdown_form import as_markdown
from model_texts import ROOT
from models import Generator
from schema_fields import all_names, coverage
from shrink import smaller
from world import write_world
from yaml_form import Style, as_yaml

CHUNK = 100
FOLDERS = 5  # every so-manieth model is written in the folder form, too
ENOUGH_FOR_ALL_FIELDS = 10000
FORMS = {"YAML": ("credentials/{}.yaml", "../"), "Markdown": ("credentials/{}.md", "../"),
         "folder": ("credentials/{}/credential.md", "../../")}


def source(model, form, seed):
    """The file that says the model in a form: its path and its bytes, with all that its style does to a file as a whole."""
    path, to_root = FORMS[form]
    style = Style(f"{seed} {form}")
    text = as_yaml(model, style) if form == "YAML" else as_markdown(in_place(model, style), style)
    text = text.replace(ROOT, to_root)
    if style.chance(0.1):
        text = text.replace("\n", "\r\n")
    return path.format(model["id"]), (b"\xEF\xBB\xBF" if style.chance(0.05) else b"") + text.encode()


def in_place(value, style):
    """The value with some of the texts of files where the files are named."""
    text = text_of(value)
    if text is not value and style.chance(0.5):
        return text
    if isinstance(value, dict):
        return {key: in_place(each, style) for key, each in value.items()}
    return [in_place(each, style) for each in value] if isinstance(value, list) else value


class Forms:
    """Repositories, one for each form, with the same credentials."""

    def __init__(self, program, folder):
        self.program, self.roots = program, {form: pathlib.Path(folder) / form for form in FORMS}
        for root in self.roots.values():
            write_world(root)

    def build(self, form, models, seed):
        """Builds the models in a form; gives their packages, or what the program said instead."""
        root = self.roots[form]
        for gone in ["credentials", "dist"]:
            shutil.rmtree(root / gone, ignore_errors=True)
        for model in models:
            path, content = source(model, form, f"{seed}/{model['id']}")
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(content)
        result = subprocess.run([self.program, "build", "-j1", root], capture_output=True, timeout=300, check=False,
                                env={**os.environ, **SANITIZERS})
        if result.returncode != 0:
            return None, f"ended with {result.returncode}\n" + result.stdout.decode() + result.stderr.decode()
        return {model["id"]: self.package(root, model["id"]) for model in models}, ""

    @staticmethod
    def package(root, ident):
        place = root / "dist/credentials" / f"{ident}.json"
        return place.read_bytes() if place.exists() else b""

    def verdicts(self, models, seed):
        """What is wrong with the models: of each the kind of failure and its words, by id."""
        packages, said = self.build("YAML", models, seed)
        if packages is None:
            return self.one_by_one(models, seed) if len(models) > 1 else {models[0]["id"]: refusal("YAML", said)}
        wrong = {}
        for model in models:
            package = packages[model["id"]]
            lost = losses_of(model, json.loads(package)) if package else ["the file was taken for none of ours"]
            if lost:
                wrong[model["id"]] = ("lost " + re.sub(r"\d+", "N", lost[0].split(":")[0]), "\n".join(lost))
        for form, some in [("Markdown", models), ("folder", models[::FOLDERS])]:
            others, said = self.build(form, some, seed)
            if others is None:
                return self.one_by_one(models, seed) if len(models) > 1 else {models[0]["id"]: refusal(form, said)}
            for ident, package in others.items():
                if package != packages[ident]:
                    wrong.setdefault(ident, (f"another package in the form {form}", difference(packages[ident], package)))
        return wrong

    def one_by_one(self, models, seed):
        """Some models were refused: which. The first is enough."""
        for model in models:
            if wrong := self.verdicts([model], seed):
                return wrong
        return {models[0]["id"]: ("only together", "each of these models alone is accepted, all of them are not")}


def refusal(form, said):
    rule = re.search(r"^error\[(.+?)\]", said, re.M)
    return f"{form} refused: {rule.group(1) if rule else said.splitlines()[0]}", said


def difference(first, second):
    if not second:
        return "the file was taken for none of ours"
    one, other = (json.dumps(json.loads(package)["credential"], indent=1, ensure_ascii=False).splitlines()
                  for package in (first, second))
    place = next(place for place, lines in enumerate(zip([*one, ""], [*other, ""])) if lines[0] != lines[1])
    return "\n".join(["YAML:", *one[max(0, place - 3):place + 2], "the other form:", *other[max(0, place - 3):place + 2]])


def check_chunk(job):
    """Checks some models; gives what was found wrong of the first wrong one, and how often each field was there."""
    program, seed, indices = job
    models = [Generator(seed, index).make_model() for index in indices]
    with tempfile.TemporaryDirectory(prefix="credsmith-models-") as folder:
        forms = Forms(program, folder)
        wrong = forms.verdicts(models, seed)
        for model in models:
            if model["id"] in wrong:
                return coverage(models), report(forms, model, seed, *wrong[model["id"]])
    return coverage(models), None


def report(forms, model, seed, kind, words):
    def still_fails(candidate):
        found = forms.verdicts([candidate], seed).get(candidate["id"])
        return found is not None and found[0] == kind
    small = smaller(model, still_fails)
    words = forms.verdicts([small], seed).get(small["id"], (kind, words))[1]
    lines = [f"model {model['id'][1:]} of seed {seed}: {kind}", words, "the smallest model that fails so:"]
    for form in ["YAML", "Markdown"]:
        path, content = source(small, form, f"{seed}/{small['id']}")
        lines += [path, content.decode()]
    return "\n".join(lines)


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--models", type=int, default=int(os.environ.get("CREDSMITH_MODELS", "10000")))
    is_ci = os.environ.get("CI") == "true"
    parser.add_argument("--seed", default=os.environ.get("CREDSMITH_SEED", "ci" if is_ci else str(random.randrange(10 ** 6))))
    parser.add_argument("--only", type=int)
    return parser.parse_args()


def print_coverage(counts):
    print("how often each field of the schema was written, each branch of a union and each choice:")
    for name, count in sorted(counts.items()):
        print(f"{count:7} {name}")


def main():
    wanted = options()
    indices = range(wanted.models) if wanted.only is None else [wanted.only]
    print(f"seed {wanted.seed}, {len(indices)} models", flush=True)
    jobs = [(wanted.program.resolve(), wanted.seed, list(indices[at:at + CHUNK])) for at in range(0, len(indices), CHUNK)]
    counts = collections.Counter(dict.fromkeys(all_names(), 0))
    with multiprocessing.Pool() as pool:
        for chunk, problem in pool.imap(check_chunk, jobs):
            counts.update(chunk)
            if problem:
                sys.exit(problem)
    print_coverage(counts)
    never = [name for name, count in counts.items() if count == 0]
    if never and len(indices) >= ENOUGH_FOR_ALL_FIELDS:
        sys.exit(f"never written (models.py has to learn them): {', '.join(never)}")
    print(f"{len(indices)} models are the same in YAML and in Markdown, one in {FOLDERS} in a folder of its own, too")


if __name__ == "__main__":
    main()
