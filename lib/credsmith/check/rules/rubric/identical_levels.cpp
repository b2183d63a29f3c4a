// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two levels of one criterion in the same words: nobody can tell which of them work has reached.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using model::Criterion;

constexpr Message<std::string_view, std::string_view, std::string_view> identical{
    "`{}` and `{}` say the same for `{}`"};

std::string_view name_of(const Criterion& criterion) {
    if (criterion.title) return criterion.title->value;
    return criterion.id ? std::string_view{criterion.id->value} : "this criterion";
}

void check_criterion(const Criterion& criterion, const model::Scale* scale,
                     const Reporter& report) {
    std::map<std::string, std::size_t> lower_cells;
    for (const std::size_t i : from_low_to_high(criterion)) {
        const model::RichText& text = criterion.cells[i].value;
        std::string words = plain_words(text.markdown.text);
        if (words.empty()) continue;
        const auto [place, is_new] = lower_cells.try_emplace(std::move(words), i);
        if (is_new) continue;
        const std::size_t lower = std::exchange(place->second, i);
        const std::string_view higher_name = level_name(scale, criterion, i);
        const std::string_view lower_name = level_name(scale, criterion, lower);
        report(text.span, identical, lower_name, higher_name, name_of(criterion))
            .label(criterion.cells[lower].value.span, "the same words")
            .help(fmt::format("say what an assessor sees at `{}` and not yet at `{}`", higher_name,
                              lower_name));
    }
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    if (!judged) return;
    for (const Criterion& criterion : subject.item.criteria)
        check_criterion(criterion, judged->scale, report);
}

} // namespace

extern constinit const Rule identical_levels{
    .kind = {.slug = "rubric/identical-levels",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::error),
             .summary = "no two levels of a criterion are described in the same words",
             .since = "0.1"},
    .check = &check,
};

} // namespace credsmith::check::rubric
