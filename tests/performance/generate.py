#!/usr/bin/env python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes a repository of N credentials and N/10 stacks of realistic length, half of them in Markdown, half in YAML.

    generate.py FOLDER N [--seed S]

Credential i depends on the seed and i alone, so a repository of 100 is a part of that of 10,000. The text is made of
sentence patterns; it is long like real credentials (about 16 KB each), and it lints without errors.
"""
import argparse
import pathlib
import random

ACTORS = ["The educator", "The teacher", "The coach", "The teacher leader", "The mentor"]
VERBS = ["collects", "compares", "designs", "documents", "facilitates", "gathers", "interprets", "leads", "models",
         "monitors", "observes", "plans", "records", "revises", "selects", "sequences", "shares", "tests"]
OBJECTS = ["exit tickets", "lesson sequences", "student work samples", "observation notes", "discussion prompts",
           "small-group tasks", "reading conferences", "goal charts", "family messages", "unit plans",
           "practice problems", "peer feedback", "warm-up questions", "lab notebooks", "writing drafts"]
PURPOSES = ["so that the next lesson answers what students said", "before the team decides what to teach again",
            "until each student can name the next step", "with colleagues who teach the same grade",
            "and keeps what worked for the following year", "while students judge their own progress",
            "because one test alone tells too little", "in two lessons of the same week"]
TOPICS = ["Assessment", "Coaching", "Data use", "Engagement", "Inclusion", "Literacy", "Mathematics", "Planning"]
LEVELS = ["developing", "basic", "proficient"]


class Writer:
    def __init__(self, seed, number):
        self.random = random.Random(f"{seed}/{number}")

    def pick(self, words):
        return self.random.choice(words)

    def sentence(self):
        return (f"{self.pick(ACTORS)} {self.pick(VERBS)} {self.pick(OBJECTS)} and {self.pick(OBJECTS)}"
                f" {self.pick(PURPOSES)}.")

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))

    def cell(self, level):
        return f"{level}: {self.pick(VERBS)} {self.random.randint(2, 9)} {self.pick(OBJECTS)} {self.pick(PURPOSES)}"


def content(writer, number):
    """What a credential says, apart from its form."""
    keys = [f"work{number}n{i}" for i in range(5)]
    return {
        "title": f"{writer.pick(OBJECTS).capitalize()} {number}",
        "topic": writer.pick(TOPICS),
        "competency": f"{writer.pick(ACTORS)} {writer.pick(VERBS)} {writer.pick(OBJECTS)} {writer.pick(PURPOSES)}.",
        "method": writer.paragraph(2),
        "components": [(f"step{i}", f"Step {i} of {number}", [writer.paragraph(3) for _ in range(3)])
                       for i in range(5)],
        "rationale": " ".join(f"{writer.paragraph(2)} This was studied before [@{key}]." for key in keys),
        "references": [(key, f"Author, A. A. ({2000 + writer.random.randint(0, 25)}). {writer.sentence()} "
                             f"https://doi.org/10.1000/{number}.{i}") for i, key in enumerate(keys)],
        "resources": [(f"resource{i}", f"Guide {i}", f"https://www.example.org/{number}/{i}", writer.sentence())
                      for i in range(6)],
        "overview": [(f"question{i}", writer.paragraph(2)) for i in range(3)],
        "artifacts": [(f"artifact{i}", f"Evidence {i} of {number}", writer.paragraph(4),
                       [(f"criterion{i}x{j}", f"Criterion {j} of evidence {i}", [writer.cell(level) for level in LEVELS])
                        for j in range(4)]) for i in range(3)],
        "reflection": [(f"reflection{i}", writer.paragraph(2)) for i in range(2)],
        "passing": [writer.sentence(), writer.sentence()],
    }


def header(said, number):
    return [f"kind: credential", f"id: credential-{number}", f"title: {said['title']}", 'version: "1.0"',
            "status: in_review", "scale: three-level", "workload: {typical: 15}", f"topics: [{said['topic']}]",
            "audience: [Classroom teacher]", "license: CC-BY-4.0",
            f'badge: {{file: ../badge.svg, alt: "Badge number {number}"}}',
            "contributors: [{name: Writing team, role: author}, {name: Review team, role: reviewer}]"]


def markdown(said, number):
    lines = ["---", *header(said, number), "---", "", "## Competency", said["competency"], "", "## Key method",
             said["method"], "", "## Method components"]
    for ident, title, paragraphs in said["components"]:
        lines += [f"### {title} {{#{ident}}}", *[line for each in paragraphs for line in (each, "")]]
    lines += ["## Rationale", said["rationale"], "", "## References"]
    lines += [f"- [@{key}] {text}" for key, text in said["references"]]
    lines += ["", "## Resources"]
    lines += [f"- [{title}]({url}) {note} {{#{ident} type=article component=step{i % 5}}}"
              for i, (ident, title, url, note) in enumerate(said["resources"])]
    lines += ["", "## Part 1. Overview questions"]
    lines += [f"{i}. {text} {{#{ident} words=..200}}" for i, (ident, text) in enumerate(said["overview"], 1)]
    lines += ["", f"**Passing:** {said['passing'][0]}", "", "## Part 2. Artifacts"]
    for i, (ident, title, text, criteria) in enumerate(said["artifacts"]):
        lines += [f"### {title} {{#{ident} type=lesson_plan formats=upload,link components=step{i}}}", text, "",
                  "| Criterion | Proficient | Basic | Developing |", "|---|---|---|---|"]
        lines += [f"| {name} {{#{key}}} | {' | '.join(reversed(cells))} |" for key, name, cells in criteria] + [""]
    lines += ["## Part 3. Reflection"]
    lines += [f"{i}. {text} {{#{ident} words=150..300}}" for i, (ident, text) in enumerate(said["reflection"], 1)]
    lines += ["", f"**Passing:** {said['passing'][1]}", ""]
    return "\n".join(lines)


def block(key, text, indent):
    """A Markdown field as a YAML block scalar."""
    pad = " " * indent
    return [f"{pad}{key}: |"] + [f"{pad}  {line}" if line else "" for line in text.split("\n")]


def yaml(said, number):
    lines = [*header(said, number), f"competency: {said['competency']}", *block("key_method", said["method"], 0),
             "components:"]
    for ident, title, paragraphs in said["components"]:
        lines += [f"  - id: {ident}", f"    title: {title}", *block("body", "\n\n".join(paragraphs), 4)]
    lines += [*block("rationale", said["rationale"], 0), "references:"]
    for key, text in said["references"]:
        lines += [f"  - key: {key}", f'    text: "{text}"']
    lines += ["resources:"]
    for i, (ident, title, url, note) in enumerate(said["resources"]):
        lines += [f"  - id: {ident}", f"    title: {title}", f"    url: {url}", "    type: article",
                  f"    note: {note}", f"    component: step{i % 5}"]
    lines += ["submission:", "  parts:", "    - id: part1", "      kind: overview", "      prompts:"]
    for ident, text in said["overview"]:
        lines += [f"        - id: {ident}", *block("text", text, 10), "          words: ..200"]
    lines += [*block("criteria", said["passing"][0], 6), "    - id: part2", "      kind: artifacts", "      artifacts:"]
    for i, (ident, title, text, criteria) in enumerate(said["artifacts"]):
        lines += [f"        - id: {ident}", f"          title: {title}", *block("description", text, 10),
                  "          type: lesson_plan", "          formats: [upload, link]",
                  f"          components: [step{i}]", "          rubric:", "            criteria:"]
        for key, name, cells in criteria:
            lines += [f"              - id: {key}", f"                title: {name}", "                cells:"]
            for level, cell in zip(LEVELS, cells):
                lines += block(level, cell, 18)
    lines += ["    - id: part3", "      kind: reflection", "      prompts:"]
    for ident, text in said["reflection"]:
        lines += [f"        - id: {ident}", *block("text", text, 10), "          words: 150..300"]
    lines += [*block("criteria", said["passing"][1], 6), ""]
    return "\n".join(lines)


FRAME = {
    "credsmith.yaml": "credsmith: 1\nname: Generated\nbase_uri: https://credentials.example.org/\nissuer: example\n"
                      "language: en\nprofile: digital-promise\n",
    "issuers/example.yaml": "kind: issuer\nid: example\nname: Example\nuri: https://www.example.org/\n"
                            "url: https://www.example.org/\nemail: mail@example.org\n",
    "scales/three-level.yaml": "kind: scale\nid: three-level\ntitle: Three levels\nlevels:\n"
                               + "".join(f"  - {{id: {level}, name: {level.capitalize()}}}\n" for level in LEVELS)
                               + "passes: proficient\n",
    "badge.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n',
}


def stack(number, members):
    lines = ["kind: stack", f"id: stack-{number}", f"title: Stack {number}", 'version: "1.0"', "status: in_review",
             "type: stack", "awarded: false", "summary: Credentials that belong together.", "license: CC-BY-4.0",
             "contributors: [{name: Writing team, role: author}, {name: Review team, role: reviewer}]", "requires:",
             "  all:", *[f"    - credential-{member}" for member in members], ""]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", default="1")
    arguments = parser.parse_args()

    def write(path, text):
        place = arguments.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")

    for path, text in FRAME.items():
        write(path, text)
    for number in range(arguments.count):
        said = content(Writer(arguments.seed, number), number)
        if number % 2 == 0:
            write(f"credentials/credential-{number}.md", markdown(said, number))
        else:
            write(f"credentials/credential-{number}.yaml", yaml(said, number))
    for number in range(arguments.count // 10):
        write(f"stacks/stack-{number}.yaml", stack(number, range(number * 10, number * 10 + 5)))


if __name__ == "__main__":
    main()
