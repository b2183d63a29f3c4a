# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Makes a nested value smaller while a property holds: drops fields and items, and shortens texts."""
import copy

MOST_TRIALS = 400
NEEDED = {"kind", "id", "key"}  # at the top and in items: without them it is another thing


def places(value, path=()):
    """The places inside a value, the outer ones first."""
    for key, each in list(value.items()) if isinstance(value, dict) else list(enumerate(value)):
        yield (*path, key)
        if isinstance(each, (dict, list)):
            yield from places(each, (*path, key))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def without(value, path):
    result = copy.deepcopy(value)
    del at(result, path[:-1])[path[-1]]
    return result


def replaced(value, path, text):
    result = copy.deepcopy(value)
    at(result, path[:-1])[path[-1]] = text
    return result


def shorter_texts(text):
    for gap in ["\n\n", "\n", " "]:
        pieces = text.split(gap)
        if len(pieces) > 1:
            middle = len(pieces) // 2
            yield gap.join(pieces[:middle])
            yield gap.join(pieces[middle:])
            if len(pieces) < 8:
                yield from (gap.join(pieces[:place] + pieces[place + 1:]) for place in range(len(pieces)))
    if len(text) > 1:
        yield "x"


def candidates(value):
    for path in places(value):
        if path[-1] not in NEEDED:
            yield without(value, path)
    for path in places(value):
        text = at(value, path)
        if isinstance(text, str) and path[-1] not in NEEDED:
            yield from (replaced(value, path, each) for each in shorter_texts(text) if each and each == each.strip())


def smaller(value, holds):
    """The smallest value found for which `holds` is true, as it is for the given one."""
    trials = 0
    found = True
    while found:
        found = False
        for candidate in candidates(value):
            trials += 1
            if trials > MOST_TRIALS:
                return value
            if holds(candidate):
                value, found = candidate, True
                break
    return value
