// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A resource that belongs to no part of the method.
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"
#include "credsmith/repository/coverage.h"

#include <set>

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unplaced{"nothing says what `{}` helps with"};

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    if (subject.item.components.empty() || subject.item.resources.empty()) return;
    const auto coverage = repository::coverage_of(subject.repository, subject.item);
    const std::set<const model::Record*> placed = coverage.placed();
    model::for_each<model::Resource>(subject.item, [&](const model::Resource& resource) {
        const bool is_tried = resource.component.has_value();
        if (resource.is_damaged || is_tried || !resource.title || placed.contains(&resource))
            return;
        report(resource.title->span, unplaced, resource.title->value)
            .help("name the component it belongs to, as in `{component=...}`");
    });
}

} // namespace

extern constinit const Rule unplaced_resource{
    .kind = {.slug = "links/unplaced-resource",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "a resource says which component it helps with",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::links
