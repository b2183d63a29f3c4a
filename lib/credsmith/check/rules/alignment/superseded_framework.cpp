// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// An alignment with a framework that has been replaced.
#include "credsmith/check/rule.h"

namespace credsmith::check::alignment {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> superseded{"`{}` has been replaced by a later edition"};

void check(const Subject<model::Alignment>& subject, const Reporter& report) {
    const model::Alignment& alignment = subject.item;
    if (!alignment.framework || !alignment.framework->target) return;
    const model::Framework& framework = subject.repository.frameworks[*alignment.framework->target];
    const auto& status = framework.status;
    if (!status || status->value != model::FrameworkStatus::superseded) return;
    report(alignment.framework->id.span, superseded,
           framework.title ? framework.title->value : alignment.framework->id.value)
        .label(status->span, "as the framework says")
        .help("align with the edition that is in force, after reading what has changed");
}

} // namespace

extern constinit const Rule superseded_framework{
    .kind = {.slug = "alignment/superseded-framework",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a credential is aligned with the edition that is in force",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::alignment
