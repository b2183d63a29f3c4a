// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two criteria of one rubric under the same title.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <map>
#include <string>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> repeated{
    "another criterion of this rubric is called `{}`, too"};

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    if (subject.item.use) return; // its criteria are judged where they are written
    std::map<std::string, const model::Text*> titles;
    for (const model::Criterion& criterion : subject.item.criteria) {
        if (!criterion.title) continue;
        const auto [first, is_new] =
            titles.try_emplace(plain_words(criterion.title->value), &*criterion.title);
        if (is_new || first->first.empty()) continue;
        report(criterion.title->span, repeated, criterion.title->value)
            .label(first->second->span, "the first of that title")
            .help("name each after what it judges, or make one criterion of them");
    }
}

} // namespace

extern constinit const Rule repeated_criterion{
    .kind = {.slug = "rubric/repeated-criterion",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "every criterion of a rubric has a title of its own",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
