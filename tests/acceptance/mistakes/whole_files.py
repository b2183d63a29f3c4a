# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Mistakes that are about a file as a whole: its encoding, its size, its name, what it says it is."""
from mistakes.mistake import in_file

TITLE = "Whole files"

LEVELS = "".join(f"  - {{id: level-{number}, name: Level {number}}}\n" for number in range(1, 9))


def new_file(file, name, kind, text, *known):
    """A mistake that is a file of its own, which nothing else names."""
    return in_file(file, (name, kind, {"": text}, *known))


MISTAKES = [
    *new_file("scales/eight-level.yaml", "eight levels", "structure/too-many-items",
              f"kind: scale\nid: eight-level\ntitle: Eight levels\n«levels»:\n{LEVELS}passes: level-8\n"),
    *new_file("scales/nine-level.yaml", "nine levels", "structure/too-many-items",
              f"kind: scale\nid: nine-level\ntitle: Nine levels\n«levels»:\n{LEVELS}  - {{id: level-9, name: Level 9}}\npasses: level-9\n"),
    *new_file("scales/one-level.yaml", "one level", "structure/too-few-items",
              "kind: scale\nid: one-level\ntitle: One level\n«levels»:\n  - {id: done, name: Done}\npasses: done\n"),
    *new_file("scales/no-level.yaml", "no level", "structure/too-few-items",
              "kind: scale\nid: no-level\ntitle: No level\n«levels»: []\npasses: done\n"),
    *new_file("scales/two-level.yaml", "levels from high to low", "rubric/lowest-level-passes",
              "kind: scale\nid: two-level\ntitle: Two levels\nlevels:\n  - {id: met, name: Met}\n  - {id: not-yet, name: Not yet}\npasses: «met»\n"),
    *new_file("stacks/empty.yaml", "a choice from no credentials", "structure/too-few-items",
              "kind: stack\nid: empty\ntitle: Empty\nstatus: draft\nversion: \"0.1\"\nrequires:\n  «any»: []\n"),
    *new_file("issuers/mountain.md", "an issuer in Markdown", "structure/wrong-form",
              "---\nkind: «issuer»\nid: mountain\nname: Mountain Schools (example)\nurl: https://mountain.example.org/\n---\n"),
    *new_file("frameworks/reading.md", "a framework in Markdown", "structure/wrong-form",
              "---\nkind: «framework»\nid: reading\ntitle: Reading\n---\n\n- Fluency\n"),
    *new_file("credentials/wait-time.yaml", "a kind in another language", "structure/unknown-kind", "kind: «credencial»\nid: wait-time\ntitle: Wait Time\n"),
    *new_file("credentials/wait-time.yml", "a kind in the plural", "structure/unknown-kind", "kind: «credentials»\nid: wait-time\ntitle: Wait Time\n"),
    *new_file("credentials/wait-time.yaml", "the word `kind` with a capital", "structure/unknown-kind", "«Kind»: credential\nid: wait-time\ntitle: Wait Time\n"),
    *new_file("credentials/wait-time.md", "a line above front matter", "structure/unclosed-front-matter",
              "\n«---»\nkind: credential\nid: wait-time\ntitle: Wait Time\n---\n\n## Competency\n\nThe educator waits.\n"),
    *new_file("credentials/wait-time.yaml", "UTF-16, as an old editor saves", "structure/not-utf8",
              "«\udcff\udcfe»k\0i\0n\0d\0:\0 \0c\0r\0e\0d\0e\0n\0t\0i\0a\0l\0\n\0"),
    *new_file("references-of-ours.yaml", "a file of very many values", "structure/file-too-large",
              "kind: references\nitems: [" + "{key: a1}," * 33332 + "«{»key: a1}]\n"),
    *new_file("references-of-ours.yaml", "a file of a million bytes", "structure/file-too-large",
              "«»kind: references\nitems:\n" + "  # nothing\n" * 95000),
    *new_file("scales/two-level.yaml", "an id of another scale", "identity/duplicate-id",
              "kind: scale\nid: «three-level»\ntitle: Two levels\nlevels:\n  - {id: beginning, name: Beginning}\n  - {id: secure, name: Secure}\npasses: secure\n"),
    *new_file("issuers/second.yaml", "an id of another issuer", "identity/duplicate-id",
              "kind: issuer\nid: «river-county»\nname: River County (example)\nurl: https://river-county.example.org/\n"),
    *new_file("stacks/choice.yaml", "a published stack with a draft", "stack/unpublished-member",
              "kind: stack\nid: choice\ntitle: A Choice\nversion: \"1.0\"\nstatus: published\nlicense: CC-BY-4.0\n"
              "contributors:\n  - {name: Reading team, role: author}\nrequires:\n  any: [reading-aloud, «lesson-openings»]\n"),
    *new_file("stacks/choice.yaml", "a stack of nothing, as a draft", "stack/empty-stack",
              "kind: stack\nid: «choice»\ntitle: A Choice\nversion: \"0.1\"\nstatus: draft\n"),
    *new_file("stacks/choice.yaml", "a requirement that asks for nothing", "stack/unclear-requirement",
              "kind: stack\nid: choice\ntitle: A Choice\nversion: \"0.1\"\nstatus: draft\nrequires: «{x-later: to be decided}»\n"),
    *in_file("credentials/exit-tickets.md",
             ("a line end of an old Mac", "structure/forbidden-character",
              {"The educator plans the next lesson": "The educator plans«\r»the next lesson"}),
             ("a zero byte", "structure/forbidden-character", {"Ask about **one** idea": "Ask «\0»about **one** idea"}),
             ("a byte order mark in the middle", "structure/forbidden-character",
              {"Ask about **one** idea": "Ask «\ufeff»about **one** idea"}),
             ("no blank behind `kind:`", "structure/missing-colon", {"kind: credential": "«kind:»credential"})),
]
