// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A resource that candidates would have to pay for.
#include "credsmith/check/rule.h"

namespace credsmith::check::links {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<> paid{"candidates have to pay for this resource"};

void check(const Subject<model::Resource>& subject, const Reporter& report) {
    const auto& free = subject.item.free;
    if (!free || free->value) return;
    report(free->span, paid).help("name one beside it, or in its place, that costs nothing");
}

} // namespace

extern constinit const Rule paid_resource{
    .kind = {.slug = "links/paid-resource",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "resources can be used without paying",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::links
