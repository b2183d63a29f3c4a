// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The level that passes and the one below it are the same but for words of degree: "explains all",
// "explains some". Each assessor draws the line elsewhere.
#include "credsmith/base/unicode.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <vector>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using model::Criterion;

constexpr Message<std::string_view> by_degree{"what passes and what does not differ only in {}"};

/// That are left of a description without its words of degree. "Fully met" beside "Partly met" is
/// too short for another reason (rubric/terse-passing-level).
constexpr std::size_t fewest_words = 2;

/// The words of a level, with and without those of degree.
struct LevelWords {
    std::string kept;
    std::vector<std::string> degrees;
};

LevelWords split(std::string_view text, const WordList& degrees) {
    const std::string words = plain_words(text);
    LevelWords split;
    std::size_t from = 0;
    for (auto found = degrees.find(words); found; found = degrees.find(words, found->end)) {
        split.kept.append(words, from, found->begin - from);
        split.degrees.push_back(words.substr(found->begin, found->end - found->begin));
        from = found->end;
    }
    split.kept.append(words, from);
    split.kept = plain_words(split.kept); // no blanks where a word was taken out
    return split;
}

/// "`all` and `some`", "`thoroughly`".
std::string in_words(const LevelWords& higher, const LevelWords& lower) {
    std::string text;
    for (const std::vector<std::string>* words : {&higher.degrees, &lower.degrees})
        for (const std::string& word : *words)
            text += fmt::format("{}`{}`", text.empty() ? "" : " and ", word);
    return text;
}

/// The cell below the one that passes, if one stands there.
const model::RichText* cell_below(const Criterion& criterion, const model::RichText& passing) {
    const model::RichText* below = nullptr;
    for (const std::size_t i : from_low_to_high(criterion)) {
        const model::RichText& cell = criterion.cells[i].value;
        if (&cell == &passing) break;
        below = &cell;
    }
    return below;
}

void check_criterion(const Criterion& criterion, const model::Scale* scale, const WordList& degrees,
                     const Reporter& report) {
    const model::RichText* passing = passing_cell(scale, criterion);
    const model::RichText* below = passing != nullptr ? cell_below(criterion, *passing) : nullptr;
    if (below == nullptr) return;
    const LevelWords higher = split(passing->markdown.text, degrees);
    const LevelWords lower = split(below->markdown.text, degrees);
    if (higher.kept != lower.kept || higher.degrees == lower.degrees ||
        base::count_words(higher.kept) < fewest_words)
        return;
    report(passing->span, by_degree, in_words(higher, lower))
        .label(below->span, "otherwise the same words")
        .help("say what an assessor sees or counts in work that passes, and not yet below");
}

void check(const Subject<model::Rubric>& subject, const Reporter& report) {
    const auto judged = rubric_to_judge(subject);
    const auto degrees = find_word_list(subject.language, "words-of-degree");
    if (!judged || !degrees) return;
    for (const Criterion& criterion : subject.item.criteria)
        check_criterion(criterion, judged->scale, *degrees, report);
}

} // namespace

extern constinit const Rule differs_in_degree{
    .kind = {.slug = "rubric/differs-in-degree",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(diagnostic::Severity::warning),
             .summary = "what passes differs from what does not in more than a word of degree",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
