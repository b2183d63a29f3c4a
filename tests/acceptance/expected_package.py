# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What the package of a generated credential has to hold, told from the model alone: so that two forms which are wrong in
the same way are noticed. Defaults and what follows from other files are the matter of other tests.
"""
import copy
import hashlib

from model_links import uses_in
from model_texts import ROOT
from world import FRAMEWORKS, SCALES, SHARED_RUBRICS, TEXTS

LEVEL_IDS = {name: ident for levels in SCALES.values() for level in levels for ident, name in [level, (level[0], level[0])]}
LONGEST_ID = 63
NEVER_LEAVES = {"kind": "credential", "email": "someone@example.org"}


def links(ids):
    return [{"ref": ident} for ident in ids]


def prerequisites(value):
    if value == "none":
        return {"none": True}
    if isinstance(value, list):
        return {"credentials": links(value)}
    return {**value, "credentials": links(value["credentials"])} if "credentials" in value else value


def expiry(value):
    if value == "none":
        return {"none": True}
    return {"date": value} if isinstance(value, str) else value


def passing(value):
    if value == "all":
        return {"rule": "all"}
    return {"rule": "count" if "count" in value else "points" if "points" in value else "all", **value}


def words(value):
    if not isinstance(value, str):
        return value
    return {name: int(bound) for name, bound in zip(["min", "max"], value.split("..")) if bound}


def by_level(value):
    return {LEVEL_IDS[level]: text for level, text in value.items()}


def statement(value):
    return {"statement": value} if isinstance(value, str) else value


# Where the package says something in another way than the source; by the name of the field.
EXPANDED = {
    "competency": statement, "key_method": statement, "prerequisites": prerequisites, "expiry": expiry, "passing": passing,
    "words": words, "cells": by_level, "feedback": by_level, "required_level": LEVEL_IDS.get, "none_below": LEVEL_IDS.get,
    "replaced_by": lambda value: {"ref": value}, "replaces": links,
    "workload": lambda value: value if isinstance(value, dict) else {"typical": value},
    "resources": lambda value: value if not value or "items" in value[0] else [{"items": value}],
    "framework": lambda value: {"id": value} if value in FRAMEWORKS else {"title": value}, "year": str,
}


def bounded(ident):
    """An id that would be longer than ids may be ends with a digest of all of it."""
    if len(ident) <= LONGEST_ID:
        return ident
    digest = hashlib.sha256(ident.encode()).hexdigest()[:8]
    return ident[:LONGEST_ID - len(digest) - 1].rstrip("-") + "-" + digest


def adopted_criterion(criterion, prefix):
    """The second use of a criterion is another one: with an id and identifiers of its own."""
    if not prefix:
        return criterion
    kept = {name: value for name, value in criterion.items() if name not in ["uuid", "ctid"]}
    return {**kept, "id": bounded(prefix + criterion["id"])} if "id" in criterion else kept


def adopted(model):
    """The model with the criteria of shared rubrics where these are used."""
    model = copy.deepcopy(model)
    for owner, use, prefix in uses_in(model.get("submission", {}).get("parts", [])):
        shared = SHARED_RUBRICS[use["use"]]
        evidence = use.pop("evidence", {})
        criteria = [{**adopted_criterion(each, prefix), "evidence": evidence.get(each.get("id"), [owner["id"]])}
                    for each in shared["criteria"]]
        owner["rubric"] = {"type": "analytic", **shared, **use, "criteria": criteria}
    return model


def text_of(value):
    """What stands in the file that a record names instead of a text."""
    file = value.get("file") if isinstance(value, dict) else None
    return TEXTS.get(file.removeprefix(ROOT), value) if isinstance(file, str) else value


def expanded(value, key=""):
    if key in EXPANDED:
        value = EXPANDED[key](value)
    value = text_of(value)
    if isinstance(value, dict):
        return {name: expanded(each, name) for name, each in value.items()
                if NEVER_LEAVES.get(name) != each}
    if isinstance(value, list):
        return [expanded(each) for each in value]
    return value.replace(ROOT, "") if isinstance(value, str) else value


def losses(wanted, held, path=""):
    """The places at which a package does not hold what it should, with what was found there."""
    if isinstance(wanted, str) and isinstance(held, dict) and "markdown" in held:
        held = held["markdown"]
    if wanted in ({}, []) and held is None:
        return
    if isinstance(wanted, dict) and isinstance(held, dict):
        for name, each in wanted.items():
            yield from losses(each, held.get(name), f"{path}/{name}")
    elif isinstance(wanted, list) and isinstance(held, list) and path == "/references":
        by_key = {each["key"]: each for each in held}
        for each in wanted:
            yield from losses(each, by_key.get(each["key"]), f"{path}/{each['key']}")
    elif isinstance(wanted, list) and isinstance(held, list) and len(wanted) == len(held):
        for place, (each, found) in enumerate(zip(wanted, held)):
            yield from losses(each, found, f"{path}/{place}")
    elif wanted != held or isinstance(wanted, bool) != isinstance(held, bool):
        yield f"{path}: {wanted!r} became {held!r}"


def losses_of(model, package):
    return list(losses(expanded(adopted(model)), package["credential"]))
