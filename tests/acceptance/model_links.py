# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""Makes a whole of a generated model: links lead to ids that are there, parts fit their kinds, every artifact is judged."""
from world import SHARED_RUBRICS


def is_use(rubric):
    return isinstance(rubric, str) or rubric is not None and "use" in rubric


def uses_in(parts):
    """Of each use of a shared rubric: its owner, itself as a record, and what stands before the ids of its criteria."""
    used = set()
    for part in parts:
        for owner in [*part.get("artifacts", []), part]:
            rubric = owner.get("rubric")
            if is_use(rubric):
                use = {"use": rubric} if isinstance(rubric, str) else rubric
                yield owner, use, f"{owner['id']}-" if use["use"] in used else ""
                used.add(use["use"])


class Link:
    """Stands for ids that are chosen once all are known."""

    def __init__(self, pool, many=False):
        self.pool, self.many = pool, many


class Settler:
    """Makes a whole of a model: links lead to ids that are there, and every artifact is judged."""

    def __init__(self, generator, model):
        self.generator, self.model = generator, model
        self.parts = model.get("submission", {}).get("parts", [])

    def run(self):
        self.fit_parts()
        self.name_users()
        pools = {pool: self.ids(self.model.get(pool, [])) for pool in ["components", "outcomes"]}
        pools["criteria"] = self.ids(self.criteria()) + [
            prefix + ident for _, use, prefix in uses_in(self.parts)
            for ident in self.ids(SHARED_RUBRICS[use["use"]]["criteria"])]
        pools["evidence"] = self.ids([*self.parts, *(item for part in self.parts for items in ["prompts", "artifacts"]
                                                     for item in part.get(items, []))])
        pools["aligned"] = pools["components"] + pools["outcomes"] + pools["criteria"]
        earlier = []
        for part in self.parts:
            for artifact in part.get("artifacts", []):
                self.fill(artifact, {**pools, "earlier": list(earlier)})
                earlier += self.ids([artifact])
        self.fill(self.model, pools)
        self.judge_artifacts()

    def fit_parts(self):
        """The kinds of parts; mostly those that have a section, and with what belongs into them."""
        generator = self.generator
        kinds = [kind for kind in ["overview", "artifacts", "reflection"] if generator.chance(0.7)] or ["artifacts"]
        if generator.is_final and "artifacts" not in kinds:
            kinds.append("artifacts")
        if generator.chance(0.9):
            del self.parts[len(kinds):]
            for part, kind in zip(self.parts, kinds[-len(self.parts):] if self.parts else []):
                part["kind"] = kind
        for place, part in enumerate(self.parts, 1):
            other = "prompts" if part["kind"] == "artifacts" else "artifacts"
            if generator.chance(0.95) and len(part) > 2:
                part.pop(other, None)
            if part.get("id") and generator.chance(0.5):
                part["id"] = f"part{place}"
        if generator.is_final and self.parts and not any(part["kind"] == "artifacts" for part in self.parts):
            self.parts[-1]["kind"] = "artifacts"
        for part in self.parts:
            if part["kind"] == "artifacts" and "artifacts" not in part and generator.is_final:
                part["artifacts"] = [generator.make({"$ref": "#/$defs/artifact"}, "artifact")]

    def name_users(self):
        """Who uses a shared rubric has an id: by it the criteria of a second use are told from those of the first."""
        for part in self.parts:
            for owner in [*part.get("artifacts", []), part]:
                if is_use(owner.get("rubric")):
                    owner.setdefault("id", self.generator.make_id())

    @staticmethod
    def ids(items):
        return [item["id"] for item in items if "id" in item]

    def rubrics(self):
        for part in self.parts:
            yield from (owner["rubric"] for owner in [part, *part.get("artifacts", [])]
                        if "rubric" in owner and not is_use(owner["rubric"]))

    def criteria(self):
        return [criterion for rubric in self.rubrics() for criterion in rubric["criteria"]]

    def fill(self, value, pools):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        gone = []
        for key, each in items:
            if isinstance(each, Link):
                pool = pools.get(each.pool, [])
                if pool:
                    value[key] = self.chosen(pool, each.many)
                else:
                    gone.append(key)
            elif isinstance(each, (dict, list)):
                self.fill(each, pools)
        for key in gone:
            del value[key]

    def chosen(self, pool, many):
        if not many:
            return self.generator.random.choice(pool)
        return self.generator.random.sample(pool, self.generator.random.randint(1, min(3, len(pool))))

    def judge_artifacts(self):
        judged = {ident for criterion in self.criteria() for ident in criterion.get("evidence", [])}
        for owner, use, _ in uses_in(self.parts):
            evidence = use.get("evidence", {})
            judged |= {ident for ids in evidence.values() for ident in ids}
            if len(evidence) < len(SHARED_RUBRICS[use["use"]]["criteria"]):
                judged.add(owner["id"])
        for part in self.parts:
            artifacts = part.get("artifacts", [])
            in_words = "criteria" in part and "rubric" not in part and not any("rubric" in each for each in artifacts)
            for artifact in artifacts if not in_words and part.get("id") not in judged else []:
                if artifact.get("id") not in judged:
                    self.judge(artifact)

    def judge(self, artifact):
        if "rubric" not in artifact:
            artifact["rubric"] = self.generator.make_own_rubric()
            self.fill(artifact, {})
        rubric = artifact["rubric"]
        evidence = next(iter(rubric["evidence"].values())) if is_use(rubric) else rubric["criteria"][0].get("evidence")
        if evidence is not None:
            evidence.append(artifact.setdefault("id", self.generator.make_id()))


def settle(generator, model):
    Settler(generator, model).run()
