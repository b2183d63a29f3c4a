// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Artifacts that wait for each other.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <map>
#include <string_view>
#include <vector>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> circular{"`{}` comes after itself"};

using Artifacts = std::map<std::string_view, const model::Artifact*>;

Artifacts artifacts_of(const model::Credential& credential) {
    Artifacts artifacts;
    model::for_each<model::Artifact>(credential, [&](const model::Artifact& artifact) {
        if (artifact.id) artifacts.emplace(artifact.id->value, &artifact);
    });
    return artifacts;
}

/// All that has to be handed in before `artifact`, by id.
std::map<std::string_view, bool> before(const model::Artifact& artifact, const Artifacts& all) {
    std::map<std::string_view, bool> seen;
    std::vector<const model::Artifact*> open{&artifact};
    while (!open.empty()) {
        const model::Artifact& next = *open.back();
        open.pop_back();
        for (const auto& link : next.after) {
            const auto found = all.find(link.id.value);
            if (found != all.end() && seen.emplace(found->first, true).second)
                open.push_back(found->second);
        }
    }
    return seen;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const Artifacts all = artifacts_of(subject.item);
    for (const auto& [id, artifact] : all)
        for (const auto& link : artifact->after) {
            const auto target = all.find(link.id.value);
            if (target == all.end()) continue;
            const bool closes = target->first == id || before(*target->second, all).contains(id);
            if (!closes) continue;
            report(link.id.span, circular, id)
                .help(
                    "take one `after` out of the circle, so that something can be handed in first");
            return;
        }
}

} // namespace

extern constinit const Rule circular_order{
    .kind = {.slug = "evidence/circular-order",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no artifact comes after itself",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
