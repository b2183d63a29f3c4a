# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""The schema of credentials, and how often its fields, the branches of its unions and its choices stand in models."""
import collections
import json
import pathlib
import re

SCHEMA = json.loads((pathlib.Path(__file__).resolve().parents[2] / "schemas/authoring/credential.schema.json").read_text())


def resolve(schema, name):
    """A schema behind `$ref`, and the name by which the tables know it: that of the definition."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return SCHEMA["$defs"][name], name
    return schema, name


TYPES = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}


def fits(schema, value):
    """Whether a value is meant by this branch of a union."""
    schema, _ = resolve(schema, "")
    if "const" in schema or "enum" in schema:
        return value in [schema["const"]] if "const" in schema else value in schema["enum"]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[kind]) for kind in kinds):
        return False
    if isinstance(value, str):
        return re.search(schema.get("pattern", ""), value) is not None
    if isinstance(value, list) and value:
        return fits(schema["items"], value[0])
    return not isinstance(value, dict) or all(field in value for field in schema.get("required", [])) and all(
        field in schema["properties"] or field.startswith("x-") for field in value)


def count_fields(schema, value, name, counts):
    schema, name = resolve(schema, name)
    for place, branch in enumerate(schema.get("anyOf", [])):
        if fits(branch, value):
            counts[f"{name}|{place}"] += 1
            return count_fields(branch, value, f"{name}|{place}", counts)
    if "enum" in schema:
        counts[f"{name} = {value}"] += 1
    for field, inner in schema.get("properties", {}).items():
        if field in value:
            counts[f"{name}.{field}"] += 1
            count_fields(inner, value[field], f"{name}.{field}", counts)
    if "patternProperties" in schema:
        counts[f"{name}.x-"] += sum(field.startswith("x-") for field in value)
    for item in value if "items" in schema else []:
        count_fields(schema["items"], item, f"{name}[]", counts)
    return counts


def all_fields(schema, name, seen):
    """The names under which `count_fields` counts."""
    schema, name = resolve(schema, name)
    if name in seen:
        return
    seen.add(name)
    for place, branch in enumerate(schema.get("anyOf", [])):
        yield f"{name}|{place}"
        yield from all_fields(branch, f"{name}|{place}", seen)
    yield from (f"{name} = {choice}" for choice in schema.get("enum", []))
    for field, inner in schema.get("properties", {}).items():
        yield f"{name}.{field}"
        yield from all_fields(inner, f"{name}.{field}", seen)
    if "patternProperties" in schema:
        yield f"{name}.x-"
    if "items" in schema:
        yield from all_fields(schema["items"], f"{name}[]", seen)


def all_names():
    return all_fields(SCHEMA, "credential", set())


def coverage(models):
    counts = collections.Counter()
    for model in models:
        count_fields(SCHEMA, model, "credential", counts)
    return counts
