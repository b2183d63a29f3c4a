# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Writes a credential in the Markdown form: each field at its place among the sections where its text can stand there, and
in a block `yaml fields` or the front matter where it cannot. With a style, also where it could.
"""
import pathlib
import re

from markdown_places import (ENTRY, OWN_BLOCK, PROPERTIES, RULE, Item, attribute, entry, is_cell, is_heading, is_line,
                             is_prose, is_row_title, literal, opens_with_paragraph, unkempt, wrapped)
from model_texts import is_paragraph_line
from yaml_form import PLAIN, as_yaml

PROFILE = pathlib.Path(__file__).resolve().parents[2] / "lib/credsmith/workspace/profiles/core.yaml"
SECTION_NAMES = {section: names.split(", ") for section, names in
                 re.findall(r"- section: (\w+)\n    names: \[(.*)\]", PROFILE.read_text(encoding="utf-8"))}
PART_SECTIONS = {"overview": "part1", "artifacts": "part2", "reflection": "part3"}


def said_by_table(rubric):
    """The fields of a rubric that a table says: that it has indicators, by its first header."""
    return {"criteria", "type"} if rubric.get("type") == "indicators" else {"criteria"}


def is_a_table(rubric):
    """Whether a rubric is its criteria and nothing else; a shared one is named instead."""
    return not isinstance(rubric, str) and "criteria" in rubric and set(rubric) <= said_by_table(rubric)


class MarkdownWriter:
    def __init__(self, tree, style=PLAIN):
        self.tree, self.style = tree, style
        self.front = {}
        self.section_braces = ""
        self.extra = {"parts": {}, "criteria": {}}

    def write(self):
        """The whole file. Sections stand in any order; the parts among them in theirs."""
        sections = [(field, lines) for field, write in self.SECTIONS.items()
                    if field in self.tree and (lines := self.section(field, write)) is not None]
        self.front |= {key: value for key, value in self.tree.items() if key not in [field for field, _ in sections]
                       and key not in self.front and key != "submission"}
        blocks = [lines for _, lines in self.style.shuffled(sections)]
        parts = self.submission() if "submission" in self.tree else []
        for place, part in enumerate(parts):
            at = len(blocks) if not self.style.chance(0.1) or place else 0
            blocks.insert(at, part)
        self.front |= {key: value for key, value in self.extra.items() if value}
        return self.frame(blocks)

    def frame(self, blocks):
        between = {"": 12, "<!-- a note: # {#x} -->\n\n": 1, "* * *\n\n": 1, "<!--\n## not a section\n-->\n\n": 1}
        noise = [self.style.choose(*[each for each, times in between.items() for _ in range(times)]) for _ in blocks]
        body = "".join(before + block for before, block in zip(noise, blocks))
        title = self.tree["title"]
        if self.style.chance(0.15) and is_heading(title) and len(title.split()) > 3:
            body = f"# {literal(title)}\n\n" + body
        front = {"kind": self.tree["kind"], **self.front}
        return f"---\n{as_yaml(front, self.style)}---\n\n{body}"

    def section(self, field, write):
        """A section, or None for a field that stands in the front matter."""
        value = self.tree[field]
        if value is None or self.style.chance(0.12):
            return None
        self.section_braces = ""
        lines = write(self, value)
        return None if lines is None else f"{self.heading(field, self.section_braces)}\n\n{lines}"

    def heading(self, section, attributes="", title=None):
        """A second-level heading. The first name is the usual one."""
        name = self.style.choose(*SECTION_NAMES[section])
        if self.style is PLAIN:
            return f"## {name}{attributes}"
        name = self.style.choose(name, name, name.upper(), name.lower(), name + ":")
        if self.style.chance(0.1) and not attributes:
            return f"{name}\n{self.style.choose('-', '---', '------------')}"
        name = self.style.choose(name, name, f"{self.style.random.randint(1, 9)}. {name}")
        return f"##{self.style.choose(' ', ' ', '   ')}{name}{attributes}{self.style.choose('', '', ' ##', '  ')}"

    # Sections of text.

    def text_section(self, value):
        return wrapped(value, self.style) + "\n\n" if is_line(value) else None

    def prose_section(self, value):
        return unkempt(value, self.style) + "\n\n" if is_prose(value) else None

    def competency(self, value):
        return self.statement(value, is_line)

    def key_method(self, value):
        return self.statement(value, is_prose)

    def statement(self, value, can_stand):
        """A text alone, or with further fields in the braces of the heading or in a block."""
        record = value if isinstance(value, dict) else {"statement": value}
        text = record.get("statement")
        said = {"statement"} if text is not None and can_stand(text) else set()
        if not said:
            return None  # a section without words is an empty statement
        item = Item(record, said, self.style, ["name", "actor", "uri", "ctid"])
        self.section_braces = item.braces()
        shown = wrapped(text, self.style) if can_stand is is_line else unkempt(text, self.style)
        return f"{item.block()}{shown}\n\n"

    # Sections of items.

    def components(self, value):
        return "".join(map(self.component, value)) if value else None

    def component(self, component):
        said = {"title"} if is_heading(component["title"]) else set()
        body = component.get("body", "")
        said |= {"body"} if body and is_prose(body) else set()
        item = Item(component, said, self.style, ["id"])
        text = unkempt(body, self.style) + "\n\n" if "body" in said else ""
        return self.third_heading(component, said, item) + self.arranged(item.block(), text)

    def third_heading(self, value, said, item):
        title = " " + literal(value["title"]) if "title" in said else ""
        return f"###{title}{item.braces()}{self.style.choose('', '', ' ###')}\n\n"

    def arranged(self, block, text):
        return text + block if self.style.chance(0.2) else block + text

    def outcomes(self, value):
        return "".join(map(self.outcome, value)) + "\n" if value else None

    def outcome(self, outcome):
        said = {"text"} if is_line(outcome["text"]) else set()
        details = outcome.get("details", [])
        if details and all(map(is_line, details)):
            said.add("details")
        inside = "\n".join("- " + literal(each) for each in details) if "details" in said else ""
        text = wrapped(outcome["text"], self.style) if "text" in said else ""
        return self.list_entry(self.style.choose("-", "*", "1."), text, outcome, said, ["id"], inside)

    def list_entry(self, mark, text, value, said, usual, inside=""):
        """An entry with its text, properties, further list and block. Without words nothing can hold braces."""
        if re.fullmatch(r"[-*_ \t]+", text.split("\n")[0]):
            mark = "1."  # `* **` would be a rule
        has_words = text != "" and opens_with_paragraph(text)
        item = Item(value, said, self.style, usual if has_words else [])
        if not has_words and item.words:
            item = Item(value, said, PLAIN, [])
        pieces = [piece for piece in [text, inside, item.block().rstrip("\n")] if piece]
        braces = item.braces() if has_words else ""
        if braces and self.style.chance(0.1):
            braces = "\n" + braces.lstrip(" ")
        return entry(mark, "\n\n".join(pieces), braces) + "\n"

    def references(self, value):
        return "".join(map(self.reference, value)) + "\n" if value else None

    def reference(self, reference):
        said = {"key"}
        text = f"[@{reference['key']}]"
        if "text" in reference and is_line("x " + reference["text"]):
            said.add("text")
            text += " " + wrapped(reference["text"], self.style)
        return self.list_entry(self.style.choose("-", "*", "2)"), text, reference, said, [])

    def resources(self, value):
        if not value:
            return None
        groups = value if "items" in value[0] else [{"items": value}]
        if any("title" not in group or not is_heading(group["title"]) for group in groups[1:]):
            return None
        if any(set(group) - {"title", "items"} for group in groups) or not is_heading(groups[0].get("title", "x")):
            return None
        return "".join(map(self.resource_group, groups))

    def resource_group(self, group):
        heading = f"### {literal(group['title'])}\n\n" if "title" in group else ""
        return heading + "".join(map(self.resource, group["items"])) + "\n"

    def resource(self, resource):
        title = resource["title"]
        said = set()
        target = resource.get("url") or resource.get("file")
        text = ""
        if target and is_line("x " + title) and not re.search(r"[][<>`!\\*_~&]|http|www|@", title):
            text = f"[{literal(title)}]({self.destination(target if 'url' in resource else target.replace('%', '%25'))})"
            said |= {"title", "url" if "url" in resource else "file"}
            note = resource.get("note", "")
            if note and is_line("x " + note):
                gap = ": " if note[0] in ":,-–—" else self.style.choose(" ", " - ", ": ", " – ")
                text += gap + wrapped(note, self.style)
                said.add("note")
        elif is_line(title) and not re.match(r"[<!\[h]", title):
            text = literal(title)
            said.add("title")
        usual = ["id", "type", "component", "free", "language"]
        return self.list_entry(self.style.choose("-", "+", "1."), text, resource, said, usual)

    def destination(self, target):
        if not target.startswith("http") and self.style.chance(0.5):
            target = target.replace(" ", "%20")
        escaped = re.sub(r"([\\<>])", r"\\\1", target).replace("&", "&amp;")
        if self.style is PLAIN and not re.search(r"[\s()\\&<>]", target):
            return target
        bare_is_possible = not re.search(r"[\s()<>]", target)
        return escaped if bare_is_possible and self.style.chance(0.6) else f"<{escaped}>"

    # The submission.

    def submission(self):
        """The sections of the parts, and before them what introduces all."""
        submission = self.tree["submission"]
        parts = submission["parts"]
        kinds = [part["kind"] for part in parts]
        if self.style.chance(0.05) or len(set(kinds)) < len(kinds) or not set(kinds) <= set(PART_SECTIONS) or not parts:
            self.front["submission"] = submission
            return []
        rest = {key: value for key, value in submission.items() if key != "parts"}
        sections = []
        if "intro" in rest and is_prose(rest["intro"]):
            sections.append(f"{self.heading('submission')}\n\n{unkempt(rest.pop('intro'), self.style)}\n\n")
        if rest:
            self.front["submission"] = rest
        for place, part in enumerate(parts, 1):
            sections += self.part(place, part)
        return sections

    def part(self, place, part):
        kind = part["kind"]
        usual_id = PART_SECTIONS[kind]
        ident = part.get("id", f"part{place}")
        said = {"id", "kind"}
        intro, criteria, prompts, artifacts = self.opening(part, said)
        rubric = self.part_rubric(part, said)
        heading_title = part.get("title", "")
        if self.is_part_title(heading_title):
            said.add("title")
        item = Item(part, said, self.style, [])
        if self.style.chance(0.2) or self.style is PLAIN:
            self.extra["parts"] |= {ident: item.rest} if item.rest else {}
            item.rest = {}
        words = item.words if ident == usual_id and not self.style.chance(0.3) else [f"#{ident}", *item.words]
        item.words = words
        heading = self.part_heading(kind, part.get("title") if "title" in said else None, item.braces())
        sections = [f"{heading}\n\n{item.block()}{intro}{prompts}" + "".join(rubric[:1]) + criteria + artifacts]
        return sections + rubric[1:]

    def part_heading(self, kind, title, braces):
        section = PART_SECTIONS[kind]
        number = section[-1]
        if title is not None:
            return f"## Part {number}{self.style.choose('.', ':', ' -')} {literal(title)}{braces}"
        if self.style is PLAIN:
            return f"## Part {number}. {SECTION_NAMES[section][0]}{braces}"
        return self.heading(section, braces)

    @staticmethod
    def is_part_title(title):
        """Titles that are clearly no name of a section, nor nearly one."""
        words = re.findall(r"[A-Za-z]{4,}", title)
        names = {word.lower() for names in SECTION_NAMES.values() for name in names for word in name.split()}
        return len(words) >= 3 and is_heading(title) and not {word.lower() for word in words} & names and title[0].isalpha()

    def opening(self, part, said):
        """What stands before the first artifact: introduction, prompts, passing criteria; and the artifacts."""
        takes_prompts = part["kind"] != "artifacts"
        pieces = ["", "", "", ""]
        intro = part.get("intro", "")
        if intro and is_prose(intro) and not (takes_prompts and ENTRY.search(intro)):
            pieces[0] = unkempt(intro, self.style) + "\n\n"
            said.add("intro")
        if takes_prompts and part.get("prompts"):
            pieces[2] = "".join(self.prompt(place, prompt) for place, prompt in enumerate(part["prompts"], 1)) + "\n"
            said.add("prompts")
        criteria = part.get("criteria", "")
        can_stand = is_prose(criteria) and not criteria.startswith(" ") and not (
            takes_prompts and "prompts" not in said and ENTRY.search(criteria))
        if criteria and can_stand and (self.style is not PLAIN or takes_prompts):
            label = self.style.choose("**Passing:**", "**Passing criteria:**", "__passing__:", "**Passing**")
            gap = " " if opens_with_paragraph(criteria) and not self.style.chance(0.2) else "\n\n"
            pieces[1] = f"{label}{gap}{criteria}\n\n"
            said.add("criteria")
        if not takes_prompts and part.get("artifacts"):
            pieces[3] = "".join(map(self.artifact, part["artifacts"]))
            said.add("artifacts")
        return pieces[0], pieces[1], pieces[2], pieces[3]

    def prompt(self, place, prompt):
        text = prompt["text"]
        can_stand = isinstance(text, str) and not PROPERTIES.search(text) and not OWN_BLOCK.search(text) and not RULE.match(text.split("\n")[0])
        said = {"text"} if can_stand else set()
        mark = f"{place}." if self.style is PLAIN else self.style.choose(f"{place}.", "-", f"{place})", "*")
        return self.list_entry(mark, text if said else "", prompt, said, ["id", "words", "components"])

    def artifact(self, artifact):
        said = {"title"} if is_heading(artifact["title"]) else set()
        description = artifact.get("description", "")
        if description and is_prose(description):
            said.add("description")
        table = self.table(artifact.get("rubric"))
        if table:
            said.add("rubric")
        item = Item(artifact, said, self.style, ["id", "type", "formats", "components", "after"])
        text = unkempt(description, self.style) + "\n\n" if "description" in said else ""
        return self.third_heading(artifact, said, item) + self.arranged(self.arranged(item.block(), text), table or "")

    # Rubrics.

    def part_rubric(self, part, said):
        """A table below the prompts, or a section of its own for the part with the artifacts."""
        rubric = part.get("rubric")
        has_section = part["kind"] == "artifacts"
        if not rubric or not (has_section or is_a_table(rubric)):
            return [""]
        rows = self.rows(rubric)
        if not rows:
            return [""]
        said.add("rubric")
        if not has_section or (is_a_table(rubric) and self.style.chance(0.3)):
            return [rows]
        item = Item(rubric, said_by_table(rubric), self.style, [])
        return ["", f"{self.heading('rubric', item.braces())}\n\n{item.block()}{rows}"]

    def table(self, rubric):
        """The rows of a rubric that a table can say as a whole."""
        return self.rows(rubric) if rubric and is_a_table(rubric) and not self.style.chance(0.05) else None

    def rows(self, rubric):
        if isinstance(rubric, str) or not rubric.get("criteria"):
            return None
        criteria = rubric["criteria"]
        has_indicators = rubric.get("type") == "indicators"
        levels = max((list(each.get("cells", {})) for each in criteria), key=len)
        if not (levels or has_indicators) or any(not self.is_row(each, levels, has_indicators) for each in criteria):
            return None
        header = self.style.choose(*(["Indicator", "Indicators", "INDICATOR"] if has_indicators else
                                     ["Criterion", "Criteria", "CRITERION"]))
        names = [self.style.choose(level.capitalize(), level, level.upper()) for level in levels]
        rows = [[header, *names], *([self.criterion(each), *(each["cells"][level] for level in levels[:len(each.get("cells", {}))])]
                                    for each in criteria)]
        ruler = [self.style.choose("---", ":--", "--:", ":-:", "-") for _ in rows[0]]
        lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in [rows[0], ruler, *rows[1:]]]
        if self.style.chance(0.3) and all(len(row) > 1 and is_paragraph_line(row[0]) and "|" not in row[0] for row in rows):
            lines = [line[2:-2] for line in lines]
        return "\n".join(lines) + "\n\n"

    def is_row(self, criterion, levels, can_be_short):
        """Whether a criterion can be a row: its texts as cells, the rest in braces or, under its id, in the front matter."""
        cells = criterion.get("cells", {})
        if not can_be_short and len(cells) < len(levels) or set(cells) != set(levels[:len(cells)]):
            return False
        if not all(map(is_cell, cells.values())) or not is_row_title(criterion["title"]):
            return False
        rest = Item(criterion, {"title", "cells"}, self.style, []).rest
        return "id" in criterion or all(attribute(name, value, PLAIN) for name, value in rest.items())

    def criterion(self, criterion):
        usual = ["id", "components", "evidence", "required_level", "category"]
        item = Item(criterion, {"title", "cells"}, self.style, usual)
        if "id" not in criterion:
            item.words += [attribute(name, value, self.style) for name, value in item.rest.items()]
        elif item.rest:
            self.extra["criteria"][criterion["id"]] = item.rest
        return literal(criterion["title"]) + item.braces()

    SECTIONS = {"summary": text_section, "competency": competency, "outcomes": outcomes, "key_method": key_method,
                "value_proposition": prose_section, "components": components, "rationale": prose_section,
                "references": references, "resources": resources, "renewal": prose_section}


def as_markdown(tree, style=PLAIN):
    return MarkdownWriter(tree, style).write()
