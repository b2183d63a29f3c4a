// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A component of the method that no question, artifact, criterion or resource comes back to.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/walk.h"

#include <set>
#include <string_view>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unused{"nothing in the credential comes back to `{}`"};

/// What resources, prompts, artifacts and criteria link to.
struct Uses {
    std::set<std::string_view> components;
    bool has_unknown = false; ///< a link leads nowhere, most likely a component misspelt

    void add(const model::Links<model::Component>& links) {
        for (const model::Link<model::Component>& link : links)
            add(link);
    }

    void add(const model::Link<model::Component>& link) {
        if (link.target)
            components.insert(link.id.value);
        else
            has_unknown = true;
    }
};

Uses uses_in(const model::Credential& credential) {
    Uses uses;
    model::for_each<model::Resource>(credential, [&](const model::Resource& resource) {
        if (resource.component) uses.add(*resource.component);
    });
    model::for_each<model::Prompt>(
        credential, [&](const model::Prompt& prompt) { uses.add(prompt.components); });
    model::for_each<model::Artifact>(
        credential, [&](const model::Artifact& artifact) { uses.add(artifact.components); });
    model::for_each<model::Criterion>(
        credential, [&](const model::Criterion& criterion) { uses.add(criterion.components); });
    return uses;
}

/// Where nothing links to any component, the author does not use such links, and nothing is said.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::Credential& credential = subject.item;
    if (credential.components.empty() || !is_whole(credential)) return;
    const Uses uses = uses_in(credential);
    if (uses.has_unknown || uses.components.empty()) return;
    for (const model::Component& component : credential.components) {
        const bool has_id = component.id && component.id->origin == model::Origin::written;
        if (!has_id || !component.title || uses.components.contains(component.id->value)) continue;
        report(component.title->span, unused, component.title->value)
            .help("let a question, an artifact, a criterion or a resource name it as one of its "
                  "`components`, or leave it out");
    }
}

} // namespace

extern constinit const Rule unused_component{
    .kind = {.slug = "competency/unused-component",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "every component of the method is learned, shown or judged somewhere",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
