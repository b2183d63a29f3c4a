// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An artifact that somebody has to make and nobody is told how to judge.
#include "credsmith/check/entity.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <set>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using model::Artifact;
using model::Part;

constexpr Message<std::string_view> unassessed{"no criterion judges `{}`"};

/// Whether all that rubrics judge is known: nothing of them was lost or leads nowhere.
bool are_rubrics_known(const model::Credential& credential) {
    return std::ranges::all_of(repository::rubrics(credential), [](const auto& use) {
        const bool is_without_criteria = use.rubric->use && use.rubric->criteria.empty();
        const auto is_known = [](const model::Criterion& criterion) {
            return std::ranges::all_of(criterion.evidence, [](const auto& evidence) {
                return evidence.target.has_value();
            });
        };
        return is_whole(*use.rubric) && !is_without_criteria &&
               std::ranges::all_of(use.rubric->criteria, is_known);
    });
}

/// The artifacts that nothing judges, by their ids. Of an id that two things have nobody knows whom
/// a criterion means.
std::set<std::string_view> unjudged(const repository::Coverage& coverage) {
    std::set<std::string_view> ids;
    for (std::size_t goal = 0; goal < coverage.goals.size(); ++goal) {
        const std::string_view id = coverage.goals[goal].id;
        if (coverage.goals[goal].kind == repository::GoalKind::artifact &&
            !coverage.is_covered(goal, repository::Way::judged) &&
            std::ranges::count(coverage.goals, id, &repository::Goal::id) == 1)
            ids.insert(id);
    }
    return ids;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto& submission = subject.item.submission;
    if (!submission || submission->is_damaged || was_lost(subject.item, "submission")) return;
    if (!are_rubrics_known(subject.item)) return;
    const auto coverage = repository::coverage_of(subject.repository, subject.item);
    const std::set<std::string_view> ids = unjudged(coverage);
    for (const Part& part : submission->parts) {
        if (part.is_damaged) continue;
        for (const Artifact& artifact : part.artifacts) {
            if (artifact.is_damaged || !artifact.id || !ids.contains(artifact.id->value)) continue;
            const model::Text& name = artifact.title ? *artifact.title : *artifact.id;
            report(name.span, unassessed, name.value)
                .help("put a rubric under it, or name `" + artifact.id->value +
                      "` as the evidence of a criterion");
        }
    }
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
