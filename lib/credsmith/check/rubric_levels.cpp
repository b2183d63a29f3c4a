// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
#include "credsmith/check/rubric_levels.h"

#include "credsmith/repository/query.h"

#include <algorithm>
#include <numeric>

namespace credsmith::check {
namespace {

bool is_judged_in_its_file(const repository::Repository& repository, const model::Rubric& rubric) {
    return rubric.use && rubric.use->target &&
           repository::own_scale(repository, repository.rubrics[*rubric.use->target]) != nullptr;
}

} // namespace

std::optional<JudgedRubric> rubric_to_judge(const Subject<model::Rubric>& subject) {
    const model::Rubric& rubric = subject.item;
    if (is_judged_in_its_file(subject.repository, rubric)) return std::nullopt;
    if (subject.credential != nullptr)
        return JudgedRubric{&rubric,
                            repository::scale_of(subject.repository, *subject.credential, rubric)};
    const model::Scale* scale = repository::own_scale(subject.repository, rubric);
    if (scale == nullptr) return std::nullopt;
    return JudgedRubric{&rubric, scale};
}

std::vector<std::size_t> from_low_to_high(const model::Criterion& criterion) {
    std::vector<std::size_t> order(criterion.cells.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (criterion.levels.size() == order.size())
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return criterion.levels[i]; });
    return order;
}

std::string_view level_name(const model::Scale* scale, const model::Criterion& criterion,
                            std::size_t i) {
    const bool is_known = scale != nullptr && i < criterion.levels.size() && criterion.levels[i];
    const model::MaybeText none;
    const model::MaybeText& name = is_known ? scale->levels[*criterion.levels[i]].name : none;
    return name ? std::string_view{name->value} : criterion.cells[i].key.value;
}

const model::RichText* passing_cell(const model::Scale* scale, const model::Criterion& criterion) {
    if (scale == nullptr || criterion.levels.size() != criterion.cells.size()) return nullptr;
    const auto passing = repository::passing_level(*scale, criterion);
    const auto found = std::ranges::find(criterion.levels, passing);
    if (!passing || found == criterion.levels.end()) return nullptr;
    return &criterion.cells[static_cast<std::size_t>(found - criterion.levels.begin())].value;
}

} // namespace credsmith::check
