// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A criterion that a shared rubric, or another credential, describes in nearly the same words.
#include "credsmith/check/near_texts.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>
#include <utility>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> nearly_same{
    "`{}` describes a criterion in nearly the same words"};

/// From the lowest level to the highest, whatever the order in which they are written.
std::vector<std::string_view> descriptions_of(const model::Criterion& criterion) {
    using Cell = std::pair<std::optional<std::size_t>, std::string_view>;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < criterion.cells.size(); ++i)
        cells.emplace_back(i < criterion.levels.size() ? criterion.levels[i] : std::nullopt,
                           criterion.cells[i].value.markdown.text);
    std::ranges::stable_sort(cells, {}, &Cell::first);
    std::vector<std::string_view> descriptions;
    if (criterion.description) descriptions.emplace_back(criterion.description->markdown.text);
    for (const auto& [level, text] : cells)
        descriptions.push_back(text);
    return descriptions;
}

text::Span place_of(const model::Criterion& criterion) {
    return criterion.title ? criterion.title->span : criterion.span;
}

/// Calls `visit` for each criterion. Those of a rubric that uses a shared one say the same as
/// there, and of the same texts only the first counts.
template <class Visit>
void for_each_criterion(const model::Rubric& rubric, const Visit& visit) {
    for (const model::Criterion& criterion : rubric.criteria)
        if (!criterion.is_damaged) visit(criterion);
}

/// Of what is shared.
std::string_view language_of(const repository::Repository& repository) {
    const auto& manifest = repository.manifest;
    return manifest && manifest->language ? std::string_view{manifest->language->value}
                                          : std::string_view{};
}

std::vector<ComparedText> criteria_of(const repository::Repository& repository) {
    std::vector<ComparedText> criteria;
    for (const model::Rubric& shared : repository.rubrics)
        for_each_criterion(shared, [&](const model::Criterion& criterion) {
            criteria.push_back({descriptions_of(criterion), language_of(repository), std::nullopt,
                                shared.id ? std::string_view{shared.id->value} : "a shared rubric",
                                place_of(criterion)});
        });
    for (std::size_t i = 0; i < repository.credentials.size(); ++i) {
        if (!is_current(repository.credentials[i])) continue;
        model::for_each<model::Rubric>(repository.credentials[i], [&](const model::Rubric& rubric) {
            for_each_criterion(rubric, [&](const model::Criterion& criterion) {
                criteria.push_back(
                    in_credential(repository, i, descriptions_of(criterion), place_of(criterion)));
            });
        });
    }
    return criteria;
}

void check(const Subject<repository::Repository>& subject, const Reporter& report) {
    const std::vector<ComparedText> criteria = criteria_of(subject.item);
    for (const NearTexts& near : near_texts(criteria, subject.item))
        report(near.text->span, nearly_same, near.earlier->owner)
            .label(near.earlier->span, near.difference())
            .help("give both the same words, best in a shared rubric, or say what is different "
                  "here");
}

} // namespace

extern constinit const Rule nearly_repeated_criterion{
    .kind = {.slug = "rubric/nearly-repeated-criterion",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::note),
             .summary = "no criterion stands in two credentials in nearly the same words",
             .since = "0.1",
             .preset = diagnostic::Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::rubric
