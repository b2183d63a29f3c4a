// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/repository/burden.h"

#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>

namespace credsmith::repository {
namespace {

/// More than a long novel is a slip of the keyboard, and has a finding of its own.
constexpr std::int64_t most_plausible_words = 1'000'000;
constexpr double most_plausible_minutes = 100'000;

std::int64_t plausible(const model::Maybe<std::int64_t>& words) {
    return words && words->value > 0 && words->value <= most_plausible_words ? words->value : 0;
}

bool is_recording(const model::Artifact& artifact) {
    return artifact.type && (artifact.type->value == model::ArtifactType::video ||
                             artifact.type->value == model::ArtifactType::audio);
}

void add_recording(Burden& burden, const model::Artifact& artifact) {
    if (!is_recording(artifact)) return;
    const bool is_limited = artifact.limits && artifact.limits->max_minutes &&
                            artifact.limits->max_minutes->value > 0 &&
                            artifact.limits->max_minutes->value <= most_plausible_minutes;
    if (is_limited)
        burden.minutes += artifact.limits->max_minutes->value;
    else
        burden.has_open_minutes = true;
}

} // namespace

std::vector<WordDemand> word_demands(const model::Credential& credential) {
    std::vector<WordDemand> demands;
    model::for_each<model::WordBounds>(credential, [&](const model::WordBounds& bounds) {
        const std::int64_t min = plausible(bounds.min);
        const std::int64_t max = plausible(bounds.max);
        if (min > 0 || max > 0) demands.push_back({&bounds, min, std::max(min, max)});
    });
    return demands;
}

std::optional<Hours> hours_of(const model::Credential& credential) {
    const auto& workload = credential.workload;
    if (!workload || workload->is_damaged || !workload->typical) return std::nullopt;
    const double typical = workload->typical->value;
    return Hours{workload->min ? workload->min->value : typical, typical,
                 workload->max ? workload->max->value : typical};
}

Burden burden_of(const model::Credential& credential) {
    Burden burden;
    for (const WordDemand& demand : word_demands(credential)) {
        burden.min_words += demand.min;
        burden.max_words += demand.max;
        if (!demand.bounds->max) burden.has_open_words = true;
    }
    model::for_each<model::Prompt>(credential, [&](const model::Prompt& prompt) {
        ++burden.questions;
        if (!prompt.words) burden.has_open_words = true;
    });
    model::for_each<model::Artifact>(credential, [&](const model::Artifact& artifact) {
        ++burden.artifacts;
        add_recording(burden, artifact);
    });
    burden.hours = hours_of(credential);
    return burden;
}

} // namespace credsmith::repository
