// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two criteria of one rubric whose levels are all described in the same words, under different
// titles.
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <map>
#include <string>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view, std::string_view> identical{
    "`{}` asks in every level for the same as `{}`"};

/// The words of all cells by level; nothing if there is little to compare.
std::map<std::string, std::string> descriptions_of(const model::Criterion& criterion) {
    std::map<std::string, std::string> descriptions;
    for (const auto& cell : criterion.cells) {
        std::string words = plain_words(cell.value.markdown.text);
        if (words.empty()) return {};
        descriptions[plain_words(cell.key.value)] = std::move(words);
    }
    return descriptions.size() < 2 ? std::map<std::string, std::string>{} : descriptions;
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    if (subject.item.use) return; // its criteria are judged where they are written
    std::map<std::map<std::string, std::string>, const model::Text*> known;
    for (const model::Criterion& criterion : subject.item.criteria) {
        if (!criterion.title || criterion.is_damaged) continue;
        auto descriptions = descriptions_of(criterion);
        if (descriptions.empty()) continue;
        const auto [first, is_new] = known.try_emplace(std::move(descriptions), &*criterion.title);
        if (is_new || plain_words(first->second->value) == plain_words(criterion.title->value))
            continue;
        report(criterion.title->span, identical, criterion.title->value, first->second->value)
            .label(first->second->span, "the same words in all levels")
            .help("describe what is to be seen for each of them, or make one criterion of both");
    }
}

} // namespace

extern constinit const Rule identical_criteria{
    .kind = {.slug = "rubric/identical-criteria",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no two criteria of a rubric are described in the same words",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
