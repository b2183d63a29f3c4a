// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Parts of a submission that stand in an order in which nobody can work.
#include "credsmith/base/assert.h"
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> misplaced{"{} come before {}"};

struct Place {
    const model::Part* part;
    model::PartKind kind;
};

std::string_view title_of(model::PartKind kind) {
    switch (kind) {
    case model::PartKind::overview:
        return "the overview questions";
    case model::PartKind::artifacts:
        return "the artifacts";
    case model::PartKind::reflection:
        return "the reflection questions";
    case model::PartKind::other:
        return "other parts";
    }
    CREDSMITH_UNREACHABLE();
}

/// The parts of the three kinds, in the order written; nothing if there are two of one kind, since
/// then the order has a sense of its own.
std::vector<Place> places_of(const model::Submission& submission) {
    std::vector<Place> places;
    for (const model::Part& part : submission.parts) {
        if (!part.kind || part.kind->value == model::PartKind::other) continue;
        if (std::ranges::find(places, part.kind->value, &Place::kind) != places.end()) return {};
        places.push_back({&part, part.kind->value});
    }
    return places;
}

text::Span span_of(const model::Part& part) {
    return part.title ? part.title->span : part.kind->span;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::optional<model::Submission>& submission = subject.item.submission;
    if (!submission || !is_whole(*submission)) return;
    const std::vector<Place> places = places_of(*submission);
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (places[i - 1].kind < places[i].kind) continue;
        report(span_of(*places[i - 1].part), misplaced, title_of(places[i - 1].kind),
               title_of(places[i].kind))
            .label(span_of(*places[i].part), "this comes first")
            .help("candidates meet the parts in this order: overview, artifacts, reflection");
    }
}

} // namespace

extern constinit const Rule parts_out_of_order{
    .kind = {.slug = "structure/parts-out-of-order",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the overview comes first and the reflection last",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::structure
