#!/usr/bin/python3
# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
#
# Judges an export to Open Badges 3.0 by the official schema in both of its flavours, and by what no
# schema says: identifiers, order of levels, terms of the contexts. Plants known mistakes, to see that
# the judges reject them.
#
#   check_exports.py EXPORT_FOLDER CONFORMANCE_FOLDER
import copy
import json
import pathlib
import re
import sys

import jsonschema

FLAVOURS = ("json", "json-ld")
SCHEMA = "openbadges-3.0/schema/{}/ob_v3p0_achievementcredential_schema.json"
CONTEXTS = ("openbadges-3.0/context/context-3.0.3.json", "w3c-vc-2.0/context/credentials-v2.jsonld")
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
ABSOLUTE = re.compile(r"(https?://[^/\s]+/?|urn:uuid:|did:)\S*")
RAW_HTML = re.compile(r"(?<!\\)<(?!https?:|mailto:)[A-Za-z/!?]")

formats = jsonschema.FormatChecker(formats=())
formats.checks("date-time")(lambda value: not isinstance(value, str) or bool(DATE_TIME.fullmatch(value)))


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def walk(value, path=""):
    yield path, value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, member in members:
        yield from walk(member, f"{path}/{name}")


def terms_of(context):
    """Every name that a JSON-LD context defines, at any depth."""
    return {name for _, each in walk(context) if isinstance(each, dict) for name in each}


class Judges:
    def __init__(self, conformance):
        self.whole, self.achievement = {}, {}
        for flavour in FLAVOURS:
            schema = read(conformance / SCHEMA.format(flavour))
            part = {"$schema": schema["$schema"], "$ref": "#/$defs/Achievement", "$defs": schema["$defs"]}
            self.whole[flavour] = jsonschema.Draft201909Validator(schema, format_checker=formats)
            self.achievement[flavour] = jsonschema.Draft201909Validator(part, format_checker=formats)
        present = [conformance / each for each in CONTEXTS if (conformance / each).is_file()]
        self.terms = set().union(*(terms_of(read(each)) for each in present)) if len(present) == 2 else None

    def problems(self, document):
        is_award = "credentialSubject" in document
        for flavour, judge in (self.whole if is_award else self.achievement).items():
            for error in judge.iter_errors(document):
                yield f"schema/{flavour}: {error.json_path}: {error.message[:200]}"
        yield from self.beyond_schema(document)

    def beyond_schema(self, document):
        for path, value in walk(document):
            if value is None or value == [] or value == {} or value == "":
                yield f"{path}: says nothing"
            if path.endswith("/id") and not ABSOLUTE.fullmatch(str(value)):
                yield f"{path}: not an absolute identifier: {value}"
            if path.endswith("/narrative") and RAW_HTML.search(str(value)):
                yield f"{path}: raw HTML"
            if isinstance(value, float) and value.is_integer():
                yield f"{path}: a whole number with a fraction"
            if isinstance(value, dict):
                yield from self.unknown_terms(path, value)
            if isinstance(value, dict) and "rubricCriterionLevel" in value:
                yield from level_problems(path, value)

    def unknown_terms(self, path, value):
        if self.terms is None:
            return
        for name in set(value) - self.terms - {"@context", "id", "type"}:
            yield f"{path}/{name}: no context defines this term"


def level_problems(path, result):
    levels = result["rubricCriterionLevel"]
    levels = levels if isinstance(levels, list) else [levels]
    ids = [level.get("id") for level in levels]
    if result.get("requiredLevel") not in ids:
        yield f"{path}: requiredLevel is not one of its levels"
    if len(set(ids)) != len(ids):
        yield f"{path}: two levels with one identifier"
    ranks = [int(level["level"]) for level in levels if str(level.get("level", "")).isdigit()]
    if ranks != sorted(ranks) or len(ranks) != len(levels):
        yield f"{path}: levels do not stand from low to high"


def result_ids(document):
    return [value["id"] for _, value in walk(document) if isinstance(value, dict) and "resultType" in value]


def planted_mistakes(award):
    """Copies of an award template, each with one mistake."""

    def mistake(change):
        bad = copy.deepcopy(award)
        change(bad, bad["credentialSubject"]["achievement"])
        return bad

    def levels(achievement):
        return achievement["resultDescription"][0]["rubricCriterionLevel"]

    yield "achievementType in lower case", mistake(lambda c, a: a.update(achievementType="Microcredential"))
    yield "tag as bare string", mistake(lambda c, a: a.update(tag="coaching"))
    yield "criteria as string", mistake(lambda c, a: a.update(criteria="Do it."))
    yield "no criteria", mistake(lambda c, a: a.pop("criteria"))
    yield "image as string", mistake(lambda c, a: a.update(image="https://example.org/a.png"))
    yield "language with underscore", mistake(lambda c, a: a.update(inLanguage="en_US"))
    yield "name as language map", mistake(lambda c, a: a.update(name={"en": "A"}))
    yield "null", mistake(lambda c, a: a.update(humanCode=None))
    yield "empty list", mistake(lambda c, a: a.update(tag=[]))
    yield "relative identifier", mistake(lambda c, a: a.update(id="coaching"))
    yield "type as string", mistake(lambda c, a: a.update(type="Achievement"))
    yield "validFrom without time", mistake(lambda c, a: c.update(validFrom="2026-01-01"))
    yield "contexts in the wrong order", mistake(lambda c, a: c["@context"].reverse())
    yield "raw HTML", mistake(lambda c, a: a["criteria"].update(narrative="<b>Do it</b>"))
    yield "unknown term", mistake(lambda c, a: a.update(workload="PT15H"))
    yield "alignment without address", mistake(
        lambda c, a: a.update(alignment=[{"type": ["Alignment"], "targetName": "A"}]))
    if award["credentialSubject"]["achievement"].get("resultDescription"):
        yield "points as number", mistake(lambda c, a: levels(a)[0].update(points=2))
        yield "levels from high to low", mistake(lambda c, a: levels(a).reverse())
        yield "required level of another result", mistake(
            lambda c, a: a["resultDescription"][0].update(requiredLevel="urn:uuid:0"))


def main(export, conformance):
    if not (conformance / SCHEMA.format("json")).is_file():
        print(f"skipped: no folder {conformance / 'openbadges-3.0'}")
        return 0
    judges = Judges(conformance)
    achievements = sorted(export.glob("credentials/*.achievement.json"))
    awards = sorted(export.glob("credentials/*.credential.json"))
    failures = [] if achievements and len(achievements) == len(awards) else [f"{export}: no complete export"]
    seen = {}
    for path in achievements + awards:
        document = read(path)
        failures += [f"{path.name}: {problem}" for problem in judges.problems(document)]
        for identifier in result_ids(document) if path in achievements else ():
            if identifier in seen:
                failures.append(f"{path.name}: {identifier} is also in {seen[identifier]}")
            seen[identifier] = path.name
    planted = list(planted_mistakes(read(awards[0]))) if awards else []
    missed = [name for name, bad in planted if not list(judges.problems(bad))]
    failures += [f"a planted mistake was not rejected: {name}" for name in missed]
    print("\n".join(failures), end="\n" if failures else "")
    print(f"{len(achievements)} achievements and {len(awards)} award templates judged by schema flavours "
          f"{' and '.join(FLAVOURS)}{'' if judges.terms else ' (terms not judged: no contexts)'}: "
          f"{len(failures)} problems; {len(planted) - len(missed)} of {len(planted)} planted mistakes rejected")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
