// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two levels of one criterion in the same words: nobody can tell which of them work has reached.
#include "credsmith/check/rule.h"
#include "credsmith/check/same_words.h"
#include "credsmith/repository/query.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using model::Criterion;

constexpr Message<std::string_view, std::string_view, std::string_view> identical{
    "`{}` and `{}` say the same for `{}`"};

/// The cells of a criterion from the lowest level to the highest; in the order written where that
/// is not known.
std::vector<std::size_t> from_low_to_high(const Criterion& criterion) {
    std::vector<std::size_t> order(criterion.cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (criterion.levels.size() == order.size())
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return criterion.levels[i]; });
    return order;
}

std::string_view name_of(const Criterion& criterion) {
    if (criterion.title) return criterion.title->value;
    return criterion.id ? std::string_view{criterion.id->value} : "this criterion";
}

/// The name of the level that cell `i` is about; the key of the cell if the scale is not known.
std::string_view level_name(const model::Scale* scale, const Criterion& criterion, std::size_t i) {
    const bool is_known = scale != nullptr && i < criterion.levels.size() && criterion.levels[i];
    const model::MaybeText none;
    const model::MaybeText& name = is_known ? scale->levels[*criterion.levels[i]].name : none;
    return name ? std::string_view{name->value} : criterion.cells[i].key.value;
}

void check_criterion(const Criterion& criterion, const model::Scale* scale,
                     const Reporter& report) {
    std::map<std::string, std::size_t> lower_cells;
    for (const std::size_t i : from_low_to_high(criterion)) {
        const model::RichText& text = criterion.cells[i].value;
        std::string words = words_of(text.markdown.text);
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

/// Whether a rubric is the use of a shared one that names its scale: the file itself is judged.
bool is_judged_elsewhere(const repository::Repository& repository, const model::Rubric& rubric) {
    return rubric.use && rubric.use->target &&
           repository::own_scale(repository, repository.rubrics[*rubric.use->target]) != nullptr;
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    if (is_judged_elsewhere(subject.repository, subject.item)) return;
    const model::Scale* scale =
        subject.credential != nullptr
            ? repository::scale_of(subject.repository, *subject.credential, subject.item)
            : repository::own_scale(subject.repository, subject.item);
    // Only who uses a shared rubric without a scale knows the names of its levels.
    if (subject.credential == nullptr && scale == nullptr) return;
    for (const Criterion& criterion : subject.item.criteria)
        check_criterion(criterion, scale, report);
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
