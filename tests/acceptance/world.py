# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The repository in which generated credentials live: everything that they may name."""
import random
import shutil

from harness import SAMPLE
from model_texts import ROOT, Texts
from yaml_form import as_yaml

ISSUERS = ["north", "south"]
# Of each scale the levels from low to high, by id and by name.
SCALES = {"two": [("not-met", "Not met"), ("met", "Met")],
          "three": [("developing", "Developing"), ("basic", "Basic"), ("proficient", "Proficient")],
          "four": [("one", "1 Beginning"), ("two", "Émergent"), ("three", "しっかり"), ("four", "Well done!")]}
LEVELS = {**SCALES, "indicators": SCALES["two"]}
FRAMEWORKS = {"psel": ["1", "4.b"], "local": ["A-1"]}
SHARED_KEYS = ["shared-1", "shared-2"]
ANCHORS = ["anchor-a", "anchor-b"]
FILES = ["files/form.md", "files/deep/er/plan.docx", "files/two words.txt", "files/100%.txt"]

# Of each the levels, by scale, that its cells have.
SHARED_SCALES = {"graded": "three", "open": "four", "checked": "indicators"}
SHARED_RUBRICS = {
    "graded": {"title": "Graded: work", "version": "1.1", "scale": "three", "criteria": [
        {"id": "names", "title": "Names", "description": "What is **written** [@shared-1].", "category": "Sorting",
         "required_level": "basic", "weight": 0.6, "feedback": {"Basic": "What does it hide?"},
         "cells": {"developing": "names scores", "Basic": "names topics",
                   "proficient": f"names [ideas]({ROOT}files/form.md)"}},
        {"id": "fit", "title": "Fit", "weight": 0.4, "cells": {"proficient": "all", "basic": "one", "developing": "none"}}]},
    "open": {"title": "Open", "type": "analytic", "uuid": "2f1e0d3c-4b5a-4c6d-8e7f-9a0b1c2d3e4f", "x-bank": 7, "criteria": [
        {"id": "depth", "title": "Depth", "x-1": True, "uuid": "5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716",
         "ctid": "ce-5e4d3c2b-1a09-4f8e-9d7c-6b5a49382716", "cells": {level: f"at {name}" for level, name in SCALES["four"]}}]},
    "checked": {"title": "Checked", "type": "indicators", "criteria": [
        {"id": "there", "title": "It is there"}, {"id": "signed", "title": "It is signed", "cells": {"met": "by *both*"}},
        {"id": "dated", "title": "It is dated", "cells": {"not-met": "no date", "met": "a date"}}]},
}


def text_of_a_file(source):
    """A text that does not start as front matter does."""
    text = source.markdown()
    return text if not text.startswith("---") else "So\n\n" + text


TEXTS = {f"texts/{number}.md": text_of_a_file(Texts(random.Random(f"text {number}"), SHARED_KEYS, FILES))
         for number in range(60)}

MANIFEST = """credsmith: 1
name: Generated
base_uri: https://credentials.example.org/
issuer: north
language: en
profile: core
lint:
  extends: minimal
  rules:
    # Errors of sense, and not of the language: random numbers make them.
    rubric/missing-points: "off"
    structure/placeholder-text: "off"
"""


def scale(ident, levels):
    lines = "".join(f"  - {{id: {level}, name: \"{name}\", points: {points}}}\n" for points, (level, name) in enumerate(levels))
    return f"kind: scale\nid: {ident}\ntitle: The scale {ident}\nlevels:\n{lines}passes: {levels[-1][0]}\n"


def framework(ident, codes):
    nodes = "".join(f"  - {{code: \"{code}\", name: Standard {code}, url: \"https://example.org/{code}\"}}\n" for code in codes)
    return (f"kind: framework\nid: {ident}\ntitle: The framework {ident}\nurl: https://example.org/\nyear: 2015\n"
            f"status: current\nnodes:\n{nodes}")


def references():
    items = "".join(f"  - {{key: {key}, type: book, title: A shared work, year: 2010, authors: [{{literal: Somebody}}]}}\n"
                    for key in SHARED_KEYS)
    return f"kind: references\nitems:\n{items}"


def write_world(root):
    """Writes the repository without any generated credential."""
    texts = {"credsmith.yaml": MANIFEST, "references.yaml": references()}
    for ident in ISSUERS:
        texts[f"issuers/{ident}.yaml"] = (f"kind: issuer\nid: {ident}\nname: Issuer {ident}\n"
                                          f"uri: https://{ident}.example.org/\nurl: https://{ident}.example.org/\n"
                                          f"email: mail@{ident}.example.org\n")
    texts |= {f"scales/{ident}.yaml": scale(ident, levels) for ident, levels in SCALES.items()}
    texts |= {f"frameworks/{ident}.yaml": framework(ident, codes) for ident, codes in FRAMEWORKS.items()}
    texts |= {f"anchors/{ident}.yaml": f"kind: credential\nid: {ident}\ntitle: The credential {ident}\n" for ident in ANCHORS}
    texts |= {path: f"# {path}\n" for path in FILES}
    shared = {f"rubrics/{ident}.yaml": as_yaml({"kind": "rubric", "id": ident, **rubric})
              for ident, rubric in SHARED_RUBRICS.items()}
    texts |= {path: text.replace(ROOT, "../") for path, text in [*shared.items(), *TEXTS.items()]}
    for path, text in texts.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    for name in ["badge.png", "badge.svg"]:
        shutil.copy(SAMPLE / "credentials/collaborative-coaching" / name, root / "files" / name)
