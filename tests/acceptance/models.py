# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Makes random valid credentials as plain dictionaries, from their schema.

What the schema says (which fields there are, choices, bounds, shorthands) is read from it, so that a new field is made
from the day it is there. What it cannot say stands in the tables of `Generator`: how a text of some form looks, which
fields are links and to what, which exclude each other, which have to be in order.
"""
import random
import uuid

from model_links import Link, settle
from model_texts import ROOT, Texts
from schema_fields import SCHEMA, resolve
from world import (ANCHORS, FILES, FRAMEWORKS, ISSUERS, LEVELS, SCALES, SHARED_KEYS, SHARED_RUBRICS, SHARED_SCALES,
                   TEXTS)
from yaml_form import OwnText


def branch_of(definition, place):
    return SCHEMA["$defs"][definition]["anyOf"][place]


class Generator:
    def __init__(self, seed, index):
        self.random = random.Random(f"{seed}/{index}")
        self.index = index
        self.thoroughness = self.random.choice([0.08, 0.2, 0.2, 0.35, 0.6])
        self.is_final = False
        self.ids = set()
        self.keys = [key + str(place) for place, key in enumerate(self.random.choices(
            ["kraft-", "rowe", "a.b:c/", "日本-", "key_", "x{y}", "A+B=", "#", "o'neil\""], k=self.random.randint(0, 3)))]
        self.unused_keys = list(self.keys)
        self.texts = Texts(self.random, [*self.keys, *SHARED_KEYS], FILES)
        self.credential_scale = self.scale = self.random.choice(list(SCALES))
        self.shared = None

    def chance(self, probability):
        return self.random.random() < probability

    # From the schema.

    def make(self, schema, name):
        if name in self.MAKERS:
            return self.MAKERS[name](self)
        schema, name = resolve(schema, name)
        if name in self.MAKERS:
            return self.MAKERS[name](self)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        if "anyOf" in schema:
            branch = self.random.randrange(len(schema["anyOf"]))
            return self.make(schema["anyOf"][branch], f"{name}|{branch}")
        kind = schema["type"] if isinstance(schema["type"], str) else self.random.choice(schema["type"])
        return getattr(self, f"make_{kind}")(schema, name)

    def make_string(self, schema, name):
        if "pattern" in schema:
            raise NotImplementedError(f"say in models.py how `{name}` looks")
        return self.texts.line()

    def make_boolean(self, _schema, _name):
        return self.chance(0.5)

    def make_integer(self, schema, _name):
        return self.random.randint(schema.get("minimum", 0), min(schema.get("maximum", 400), 400))

    def make_number(self, schema, name):
        least, most = max(1, schema.get("minimum", 1)), schema.get("maximum", 400)
        number = self.make_integer({"minimum": least, "maximum": most}, name)
        return number if self.chance(0.6) or number == most else number + self.random.choice([0.5, 0.25])

    def make_array(self, schema, name):
        return [self.make(schema["items"], f"{name}[]") for _ in range(self.random.choice([1, 1, 2, 2, 3]))]

    def make_object(self, schema, name):
        left_out = self.excluded(name)
        wanted = [*schema.get("required", []), *self.MUSTS.get(name, [])]
        if name == "credential" and self.keys:
            wanted.append("references")
        if self.is_final:
            wanted += [field for field in ["id", *self.FINAL.get(name, [])] if field in schema["properties"]]
        value = {}
        for field, inner in schema["properties"].items():
            if field not in left_out and (field in wanted or self.chance(self.thoroughness)):
                value[field] = self.make(inner, f"{name}.{field}")
        if "patternProperties" in schema and self.chance(0.03):
            value[self.random.choice(["x-note", "x-a.b", "x-1"])] = self.random.choice(
                [OwnText(self.texts.line()), OwnText("3"), OwnText("0x1F"), OwnText(""), OwnText("True"),
                 OwnText("null"), 3, -0.25, True, None,
                 ["a", "b: c", None], {"deep": [{"er": OwnText("1e3")}], "empty": {}}])
        if not value:
            field = self.random.choice([field for field in schema["properties"] if field not in left_out])
            value[field] = self.make(schema["properties"][field], f"{name}.{field}")
        self.put_in_order(value, name)
        if self.chance(0.2):
            value = dict(self.random.sample(sorted(value.items(), key=lambda item: item[0]), len(value)))
        return value

    def excluded(self, name):
        groups = self.EXCLUSIVE.get(name)
        if not groups:
            return set()
        kept = self.random.choice(groups)
        return {field for group in groups for field in group if field not in kept}

    def put_in_order(self, value, name):
        for fields in self.ORDERED.get(name, []):
            present = [field for field in fields if field in value]
            for field, item in zip(present, sorted(value[field] for field in present)):
                value[field] = item

    # Texts of some form.

    def make_id(self):
        stem = self.random.choice(["a", "goal", "use-of-evidence", "step", "x-ray", "part", "log", "true", "null", "n" * 57,
                                   "b2"])
        ident = f"{stem}-{len(self.ids) + 1}"
        self.ids.add(ident)
        return ident

    def make_markdown(self):
        return self.make_object(branch_of("markdown", 1), "markdown|1") if self.chance(0.05) else self.texts.markdown()

    def make_date(self):
        return f"20{self.random.randint(10, 40)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"

    def make_address(self):
        return "https://example.org/" + self.random.choice(
            ["", "a_b", "a?b=c&d=e#f", "x(y)", "~me/%20", "ä/日本", "a&amp;b", "*a*", "a\\b", "'q'", "a,b;c", "{x}"])

    def make_version(self):
        return ".".join(str(self.random.choice([0, 1, 2, 10])) for _ in range(self.random.choice([2, 3])))

    def make_ctid(self):
        digits = f"{self.random.getrandbits(128):032x}"
        return f"ce-{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"

    def make_uuid(self):
        return str(uuid.UUID(int=self.random.getrandbits(128)))

    def make_words(self):
        least, most = sorted([self.random.randint(1, 200), self.random.randint(1, 400)])
        return self.random.choice([f"..{most}", f"{least}..{most}", f"{least}.."])

    def make_year(self):
        return self.random.choice([1999, 2018, "2018", "2017a", "n.d."])

    def make_reference(self):
        if not self.unused_keys:
            return None
        schema, _ = resolve({"$ref": "#/$defs/reference"}, "")
        return {**self.make_object(schema, "reference"), "key": self.unused_keys.pop()}

    def make_references(self):
        return [each for each in [self.make_reference() for _ in list(self.unused_keys)] if each] or None

    def make_phrases(self):
        """Short phrases, each once, without commas."""
        phrases = {self.texts.words(3).replace(",", "").strip() or "x": None for _ in range(self.random.randint(1, 4))}
        folded = {phrase.casefold(): phrase for phrase in phrases}
        return list(folded.values())

    def make_alignment(self):
        schema, _ = resolve({"$ref": "#/$defs/alignment"}, "")
        value = self.make_object(schema, "alignment")
        if self.chance(0.6):
            value["framework"] = self.random.choice(list(FRAMEWORKS))
            value["code"] = self.random.choice(FRAMEWORKS[value["framework"]])
        else:
            value.update(name=self.texts.line(), url=self.make_address(), framework="Framework of " + self.texts.line())
        return value

    # Rubrics.

    def level(self):
        return self.random.choice(self.random.choice(LEVELS[self.scale]))

    def make_cells(self):
        levels = LEVELS[self.scale][::self.random.choice([1, -1])]
        name = self.random.choice([0, 0, 1])
        return {level[name]: self.make_cell(place) for place, level in enumerate(levels)}

    def make_cell(self, place):
        if self.chance(0.01):
            return self.make_markdown()
        text = self.texts.markdown() if self.chance(0.08) else self.texts.inline()
        opens_block = text.startswith(("    ", "`", "~", "#", ">", "|", "*", "-", "+", "1"))
        return f"{text}\n\nword{place}" if opens_block else f"word{place} {text}"

    def make_feedback(self):
        levels = self.random.sample(LEVELS[self.scale], self.random.randint(1, 2))
        return {self.random.choice(level): self.texts.inline() for level in levels}

    def make_rubric(self):
        return self.make_use() if self.chance(0.2) else self.make_own_rubric()

    def make_own_rubric(self):
        scale = self.scale = self.random.choice([self.credential_scale, self.credential_scale, *LEVELS])
        rubric = {**self.make_object(branch_of("rubric", 1), "rubric|1"), "scale": scale}
        self.scale = self.credential_scale
        if scale == "indicators":
            del rubric["scale"]
            self.leave_out_cells(rubric["criteria"])
            return {**rubric, "type": "indicators"}
        if scale == self.credential_scale and self.chance(0.9):
            del rubric["scale"]
        return rubric

    def leave_out_cells(self, criteria):
        """An indicator need not say what its levels look like."""
        most = self.random.choice([0, 1, 2])
        for criterion in criteria:
            kept = most if self.chance(0.7) else self.random.randint(0, most)
            cells = dict(list(criterion.pop("cells").items())[:kept])
            criterion |= {"cells": cells} if cells else {}

    def make_use(self):
        self.shared = self.random.choice(list(SHARED_RUBRICS))
        use = self.make_object(branch_of("rubric", 2), "rubric|2")
        scale = SHARED_SCALES[self.shared]
        if scale == "indicators":
            use.pop("scale", None)
        elif scale != self.credential_scale and "scale" not in SHARED_RUBRICS[self.shared]:
            use["scale"] = scale
        return self.shared if set(use) == {"use"} and self.chance(0.7) else use

    def make_uses_of_evidence(self):
        """What the criteria of a shared rubric judge, of some that have ids."""
        ids = [criterion["id"] for criterion in SHARED_RUBRICS[self.shared]["criteria"] if "id" in criterion]
        return {ident: Link("evidence", many=True) for ident in self.random.sample(ids, self.random.randint(1, len(ids)))}

    # The whole.

    def make_model(self):
        self.is_final = self.chance(0.12)
        model = {"kind": "credential", **self.make_object(SCHEMA, "credential")}
        model["id"] = f"g{self.index}"
        for field in [field for field, value in model.items() if value is None]:
            del model[field]
        model["status"] = self.random.choice(
            ["approved", "published", "suspended", "retired"] if self.is_final else ["draft", "in_review"])
        if not self.is_final and self.chance(0.3):
            del model["status"]
        settle(self, model)
        return model

    MAKERS = {
        "id": make_id, "date": make_date, "web_address": make_address, "permanent_address": make_address,
        "version": make_version, "credential.ctid": make_ctid, "competency|1.ctid": make_ctid,
        "criterion.ctid": make_ctid, "criterion.uuid": make_uuid, "rubric|1.uuid": make_uuid,
        "credential.uri": lambda self: f"https://uri.example.org/{self.index}",
        "competency|1.uri": lambda self: f"https://uri.example.org/{self.index}/competency",
        "credential.slug": lambda self: f"{self.random.choice(['s', '0', 'my-slug'])}-{self.index}",
        "language": lambda self: self.random.choice(["en", "es-419", "no", "zh-Hant"]),
        "markdown": make_markdown, "markdown|1.file": lambda self: ROOT + self.random.choice(list(TEXTS)),
        "credential.key_method|0": lambda self: self.texts.markdown(),
        "credential.achievement_type|1": lambda self: "ext:Residency", "alignment.type|1": lambda self: "ext:A-b_c",
        "credential.issuer": lambda self: self.random.choice(ISSUERS),
        "credential.scale": lambda self: self.credential_scale,
        "credential.license": lambda self: self.random.choice(["CC-BY-4.0", "CC0-1.0", "https://example.org/license"]),
        "badge.license": lambda self: "CC-BY-4.0", "badge.file": lambda self: ROOT + "files/badge.png",
        "badge.svg": lambda self: ROOT + "files/badge.svg",
        "resource.file": lambda self: ROOT + self.random.choice(FILES),
        "artifact.template.file": lambda self: ROOT + self.random.choice(FILES),
        "contributor.orcid": lambda self: "0000-0002-1825-0097", "contributor.email": lambda self: "someone@example.org",
        "credential.expiry|1": make_date, "words|0": make_words, "reference.year": make_year,
        "reference.doi": lambda self: f"10.1000/abc{self.random.randint(1, 99)}.x",
        "reference.key": lambda self: "", "credential.references": make_references,
        "credential.audience": make_phrases, "credential.topics": make_phrases, "credential.tags": make_phrases,
        "rubric|1.type": lambda self: "analytic", "rubric|2.use": lambda self: self.shared,
        "rubric|2.scale": lambda self: SHARED_SCALES[self.shared], "rubric|2.evidence": make_uses_of_evidence,
        "alignment": make_alignment, "rubric": make_rubric, "criterion.cells": make_cells,
        "criterion.feedback": make_feedback, "criterion.required_level": level,
        "credential.passing|1.count.none_below": level,
        "credential.prerequisites|1[]": lambda self: self.random.choice(ANCHORS),
        "credential.prerequisites|2.credentials[]": lambda self: self.random.choice(ANCHORS),
        "credential.replaces[]": lambda self: self.random.choice(ANCHORS),
        "credential.replaced_by": lambda self: self.random.choice(ANCHORS),
        "credential.retirement.replaced_by": lambda self: self.random.choice(ANCHORS),
        "criterion.evidence": lambda self: Link("evidence", many=True),
        "artifact.after": lambda self: Link("earlier", many=True),
        **{f"{item}.{pool}": lambda self, pool=pool: Link(pool, many=True)
           for item in ["prompt", "artifact", "criterion"] for pool in ["components", "outcomes"]},
        "resource.component": lambda self: Link("components"), "alignment.scope": lambda self: Link("aligned"),
        "credential.passing|1.count.of": lambda self: Link("criteria", many=True),
    }
    # Groups of fields of which a record has one.
    EXCLUSIVE = {
        "resource": [["url"], ["file"], []], "artifact.template": [["url"], ["file"]],
        "author": [["family", "given"], ["literal"]],
        "credential.passing|1": [["count"], ["points"]],
        "reference": [["text"], ["authors", "title", "container", "publisher", "pages"], ["organization", "title"]],
    }
    # Fields that are always written where they are not excluded, and those that a final status asks for.
    MUSTS = {"artifact.template": ["file", "url"], "criterion": ["cells"], "reference": ["text", "title"],
             "credential": ["scale"], "credential.passing|1.points": ["percent"], "part": ["artifacts", "prompts"],
             "resource": ["url", "file"], "author": ["literal", "family"]}
    FINAL = {"credential": ["competency", "submission", "version", "language", "issuer", "contributors", "license",
                            "workload", "badge", "status", "uri"],
             "competency|1": ["statement"], "badge": ["alt"]}
    ORDERED = {"credential.workload|1": [["min", "typical", "max"]], "words|1": [["min", "max"]],
               "artifact.quantity": [["min", "max"]], "recognition": [["from", "until"]],
               "dates": [["created", "last_reviewed"], ["valid_from", "valid_until"]],
               "credential.retirement": [["announced", "last_submission", "retired_on"]]}
