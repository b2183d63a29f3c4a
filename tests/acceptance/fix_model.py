# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""What `lint --fix` makes of a repository, worked out a second time from nothing but reports.

The edits that a report names are made here, byte by byte, round after round, and the program only reads what comes of them.
So whatever `--fix` changes beside them is seen.
"""
import collections
import json
import re
import shutil

from harness import FINDINGS, SUCCESS, demand

SAFE, UNSAFE = ["--fix"], ["--fix", "--unsafe-fixes"]
STAGES = ["syntax", "shape", "link", "rule"]


def findings_of(result):
    demand(result.code in (SUCCESS, FINDINGS), f"linting failed: {result}")
    return json.loads(result.out)["findings"]


def wanted_fix(finding, flags):
    """The first fix that may be made, or None."""
    def is_apart(edits):
        spans = sorted((edit["path"], edit["span"]["begin"], edit["span"]["end"]) for edit in edits)
        return all(one[0] != other[0] or one[2] <= other[1] for one, other in zip(spans, spans[1:]))
    return next((fix for fix in finding["fixes"]
                 if fix.get("edits") and is_apart(fix["edits"]) and (fix["safety"] == "safe" or flags == UNSAFE)), None)


def can_be_fixed(finding, flags):
    return wanted_fix(finding, flags) is not None


def saying(finding):
    return finding["path"], finding["kind"], finding["message"]


class Rules:
    """What `credsmith rules` says of each kind of finding."""

    def __init__(self, program):
        listed = json.loads(program.run("rules", "-f", "json").out)["rules"]
        self.stages = {each["slug"]: STAGES.index(each["stage"]) for each in listed}
        self.fixes = {each["slug"]: each["fixes"] for each in listed}

    def check(self, findings):
        """A kind that has not declared a fix has none."""
        for finding in findings:
            for fix in finding["fixes"]:
                demand(fix["safety"] in self.fixes[finding["kind"]], f"`credsmith rules` knows of no such fix: {finding}")


class Model:
    """The files of a repository, and the findings in them that are to be mended."""

    def __init__(self, files, findings, rules, flags, refusals):
        self.files, self.findings, self.rules, self.flags, self.refusals = dict(files), findings, rules, flags, refusals
        self.mended = 0
        self.claims = collections.Counter()

    def is_refused(self, finding):
        path, kind, message = saying(finding)
        return f"{path}` was left as it is where {message}: the fix of {kind} " in self.refusals

    def choose(self):
        """The findings of the earliest stage whose edits are not in each other's way, each with its edits."""
        wanted = [(finding, wanted_fix(finding, self.flags)) for finding in self.findings if not self.is_refused(finding)]
        wanted = [(self.rules.stages[finding["kind"]], finding, fix["edits"]) for finding, fix in wanted if fix]
        chosen, taken = [], []
        for stage, finding, edits in wanted:
            places = [(edit["path"], edit["span"]["begin"], edit["span"]["end"]) for edit in edits]
            is_free = not any(one[0] == other[0] and one[1] <= other[2] and other[1] <= one[2] for one in places for other in taken)
            if stage == min(each[0] for each in wanted) and is_free:
                taken += places
                chosen.append((finding, edits))
        return chosen

    def take_round(self):
        """Makes the edits; the files that change."""
        chosen = self.choose()
        by_file = collections.defaultdict(list)
        for finding, edits in chosen:
            self.claims[saying(finding)] += 1
            for edit in edits:
                by_file[edit["path"]].append((edit["span"]["begin"], edit["span"]["end"], edit["text"].encode()))
        for path, edits in by_file.items():
            bytes_, pieces, at = self.files[path], [], 0
            for begin, end, text in sorted(edits, key=lambda edit: edit[:2]):
                pieces += [bytes_[at:begin], text]
                at = end
            self.files[path] = b"".join(pieces) + bytes_[at:]
        self.mended += len(chosen)
        return list(by_file)

    def check_rest(self, findings):
        """What was mended in the last round is gone."""
        before, after = (collections.Counter(map(saying, some)) for some in (self.findings, findings))
        still = [each for each, count in self.claims.items() if after[each] > before[each] - count]
        demand(not still, f"mended, and still there: {still[:3]}")
        self.claims.clear()


def mend(program, rules, repository, flags, said):
    """What becomes of `repository`, (root, files, findings), by the time as much is mended as was `said`; what was refused is
    not tried."""
    root, files, findings = repository
    model = Model(files, findings, rules, flags, said)
    wanted = int(re.search(r"^fixed (\d+) finding", said, re.MULTILINE)[1])
    place = root.with_name(f"{root.name}-model")
    for path, content in files.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(content)
    while model.mended < wanted:
        changed = model.take_round()
        demand(changed, f"reports name edits for {model.mended} findings only: {said}")
        if model.mended < wanted:
            for path in changed:
                (place / path).write_bytes(model.files[path])
            left = findings_of(program.run("lint", "--jobs", "1", "-f", "json", place))
            model.check_rest(left)
            model.findings = left
    shutil.rmtree(place)
    return model
