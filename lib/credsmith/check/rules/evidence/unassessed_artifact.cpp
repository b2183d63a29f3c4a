// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An artifact that somebody has to make and nobody is told how to judge.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <optional>
#include <set>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using model::Artifact;
using model::Part;

constexpr Message<std::string_view> unassessed{"no criterion judges `{}`"};

/// The ids of all that the rubrics of a credential judge; nothing if that is not known for certain,
/// because something was lost or leads nowhere.
std::optional<std::set<std::string_view>> judged_ids(const model::Credential& credential) {
    std::set<std::string_view> judged;
    for (const repository::RubricUse& use : repository::rubrics(credential)) {
        const bool is_without_criteria = use.rubric->use && use.rubric->criteria.empty();
        if (!is_whole(*use.rubric) || is_without_criteria) return std::nullopt;
        for (const model::Criterion& criterion : use.rubric->criteria)
            for (const auto& evidence : criterion.evidence) {
                if (!evidence.target) return std::nullopt;
                judged.insert(evidence.id.value);
            }
    }
    return judged;
}

/// A part without any rubric may say in words what passes; then the words judge all of it.
bool is_judged_in_words(const Part& part) {
    const auto has_rubric = [](const Artifact& artifact) { return artifact.rubric.has_value(); };
    return part.criteria && !part.rubric && std::ranges::none_of(part.artifacts, has_rubric);
}

void check_part(const Part& part, const std::set<std::string_view>& judged,
                const Reporter& report) {
    if (part.is_damaged || is_judged_in_words(part)) return;
    if (part.id && judged.contains(part.id->value)) return;
    for (const Artifact& artifact : part.artifacts) {
        if (artifact.is_damaged || !artifact.id || judged.contains(artifact.id->value)) continue;
        const model::Text& name = artifact.title ? *artifact.title : *artifact.id;
        report(name.span, unassessed, name.value)
            .help("put a rubric under it, or name `" + artifact.id->value +
                  "` as the evidence of a criterion");
    }
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& submission = subject.item.submission;
    if (!submission || submission->is_damaged || was_lost(subject.item, "submission")) return;
    const auto judged = judged_ids(subject.item);
    if (!judged) return;
    for (const Part& part : submission->parts)
        check_part(part, *judged, report);
}

} // namespace

extern constinit const Rule unassessed_artifact{
    .kind = {.slug = "evidence/unassessed-artifact",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "every artifact is judged by a criterion",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::evidence
