# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The repository in which generated credentials live: everything that they may name."""
import shutil

from harness import SAMPLE

ISSUERS = ["north", "south"]
# Of each scale the levels from low to high, by id and by name.
SCALES = {"two": [("not-met", "Not met"), ("met", "Met")],
          "three": [("developing", "Developing"), ("basic", "Basic"), ("proficient", "Proficient")],
          "four": [("one", "1 Beginning"), ("two", "Émergent"), ("three", "しっかり"), ("four", "Well done!")]}
FRAMEWORKS = {"psel": ["1", "4.b"], "local": ["A-1"]}
SHARED_KEYS = ["shared-1", "shared-2"]
ANCHORS = ["anchor-a", "anchor-b"]
FILES = ["files/form.md", "files/deep/er/plan.docx", "files/two words.txt", "files/100%.txt"]

MANIFEST = """credsmith: 1
name: Generated
base_uri: https://credentials.example.org/
issuer: north
language: en
profile: core
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
    for path, text in texts.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    for name in ["badge.png", "badge.svg"]:
        shutil.copy(SAMPLE / "credentials/collaborative-coaching" / name, root / "files" / name)
