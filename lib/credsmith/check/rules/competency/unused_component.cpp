// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A component of the method that no question, artifact, criterion or resource comes back to.
#include "credsmith/check/open_components.h"
#include "credsmith/check/rule.h"
#include "credsmith/repository/coverage.h"

#include <algorithm>
#include <string_view>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> unused{"nothing in the credential comes back to `{}`"};

/// Whether an author wrote a link to this component. Research and standards are no use of it.
bool is_used(const repository::Coverage& coverage, std::size_t goal) {
    return std::ranges::any_of(coverage.of(goal), [&](const repository::Cover& cover) {
        const repository::Way way = coverage.means[cover.means].way;
        return cover.basis == repository::Basis::written && way != repository::Way::backed &&
               way != repository::Way::aligned;
    });
}

/// Where nothing links to any component, the author does not use such links, and nothing is said.
void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto coverage = subject.item.components.empty()
                              ? repository::Coverage{}
                              : repository::coverage_of(subject.repository, subject.item);
    if (coverage.is_uncertain) return;
    const auto used = [&](std::size_t goal) { return is_used(coverage, goal); };
    if (std::ranges::none_of(repository::components_of(coverage), used)) return;
    const auto is_unused = [&](const model::Component& component, std::size_t goal) {
        return component.id && component.id->origin == model::Origin::written && !used(goal);
    };
    for (const model::Text* title : open_components(subject.item, coverage, is_unused))
        report(title->span, unused, title->value)
            .help("let a question, an artifact, a criterion or a resource name it as one of its "
                  "`components`, or leave it out");
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
