// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Artifacts that wait for each other.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <map>
#include <set>
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

/// Whether `id` is `goal`, or comes after it by one step or more.
bool leads_to(std::string_view goal, std::string_view id, const Artifacts& all) {
    std::set<std::string_view> seen;
    std::vector<std::string_view> open{id};
    while (!open.empty()) {
        const auto next = all.find(open.back());
        open.pop_back();
        if (next == all.end() || !seen.insert(next->first).second) continue;
        for (const auto& link : next->second->after)
            open.push_back(link.id.value);
    }
    return seen.contains(goal);
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const Artifacts all = artifacts_of(subject.item);
    for (const auto& [id, artifact] : all)
        for (const auto& link : artifact->after) {
            if (!leads_to(id, link.id.value, all)) continue;
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
