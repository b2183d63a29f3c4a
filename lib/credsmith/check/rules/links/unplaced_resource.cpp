// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A resource that belongs to no part of the method.
#include "credsmith/check/rule.h"

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> unplaced{"nothing says what `{}` helps with"};

void check(const Subject<model::Resource>& subject, const Reporter& report) {
    const model::Resource& resource = subject.item;
    if (resource.component || !resource.title) return;
    if (subject.credential == nullptr || subject.credential->components.empty()) return;
    report(resource.title->span, unplaced, resource.title->value)
        .help("name the component it belongs to, as in `{component=...}`");
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
