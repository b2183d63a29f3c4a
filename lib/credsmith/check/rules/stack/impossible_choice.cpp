// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A choice that asks for more than there is.
#include "credsmith/check/rule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace credsmith::check::stack {
namespace {

using diagnostic::Message;
using diagnostic::ReplaceText;
using diagnostic::Severity;

constexpr Message<std::int64_t, std::int64_t> too_few{"{} have to be chosen, and {} can be"};
constexpr Message<std::int64_t, std::int64_t> crossed{
    "at least {} have to be chosen, and at most {} may be"};

void check_choice(const model::Choose& choose, const model::Requirement& requirement,
                  const Reporter& report) {
    if (!choose.min || choose.is_damaged) return;
    const std::int64_t least = choose.min->value;
    if (choose.max && choose.max->value < least)
        report(choose.max->span, crossed, least, choose.max->value)
            .label(choose.min->span, "at least")
            .help("the greater number comes second: `choose: {min: 2, max: 4}`")
            .fix({"let the two change places",
                  diagnostic::Safety::unsafe,
                  {ReplaceText{choose.min->span, std::to_string(choose.max->value)},
                   ReplaceText{choose.max->span, std::to_string(least)}}});
    if (!requirement.from || requirement.from->is_damaged) return;
    const auto offered = static_cast<std::int64_t>(requirement.from->items.size());
    if (offered == 0 || least <= offered) return;
    report(choose.min->span, too_few, least, offered)
        .help("ask for fewer, or list more under `from`");
}

void check_requirement(const model::Requirement& requirement, const Reporter& report) {
    if (requirement.choose) check_choice(*requirement.choose, requirement, report);
    const auto check_each = [&](const std::vector<model::Requirement>& inner) {
        for (const model::Requirement& each : inner)
            check_requirement(each, report);
    };
    check_each(requirement.all);
    check_each(requirement.any);
    if (requirement.from) check_each(requirement.from->items);
}

void check(const Subject<model::Stack>& subject, const Reporter& report) {
    if (subject.item.group) check_requirement(*subject.item.group, report);
}

} // namespace

extern constinit const Rule impossible_choice{
    .kind = {.slug = "stack/impossible-choice",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::error),
             .summary = "what can be chosen is enough for what has to be chosen",
             .since = "0.1",
             .preset = diagnostic::Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::stack
