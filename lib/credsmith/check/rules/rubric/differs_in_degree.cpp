// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Two neighbouring levels that are the same but for words of degree: "explains all", "explains
// some". Each assessor draws the line elsewhere.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rubric_levels.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/same_words.h"
#include "credsmith/check/words.h"

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using model::Criterion;

constexpr Message<std::string_view, std::string_view, std::string_view> by_degree{
    "`{}` and `{}` differ only in {}"};

/// That are left of a description without its words of degree. "Fully met" beside "Partly met" is
/// too short for another reason (rubric/terse-passing-level).
constexpr std::size_t fewest_words = 2;

/// The words of a level, with and without those of degree.
struct LevelWords {
    std::string kept;
    std::vector<std::string> degrees;
};

LevelWords split(std::string_view text, const WordList& degrees) {
    const std::string words = words_of(text);
    LevelWords split;
    std::size_t from = 0;
    for (auto found = degrees.find(words); found; found = degrees.find(words, found->end)) {
        split.kept.append(words, from, found->begin - from);
        split.degrees.push_back(words.substr(found->begin, found->end - found->begin));
        from = found->end;
    }
    split.kept.append(words, from);
    split.kept = words_of(split.kept); // no blanks where a word was taken out
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

void check_criterion(const Criterion& criterion, const model::Scale* scale, const WordList& degrees,
                     const Reporter& report) {
    std::optional<std::size_t> lower;
    LevelWords lower_words;
    for (const std::size_t i : from_low_to_high(criterion)) {
        const model::RichText& text = criterion.cells[i].value;
        LevelWords words = split(text.markdown.text, degrees);
        const bool is_alike = lower && base::count_words(words.kept) >= fewest_words &&
                              words.kept == lower_words.kept &&
                              words.degrees != lower_words.degrees;
        if (is_alike)
            report(text.span, by_degree, level_name(scale, criterion, i),
                   level_name(scale, criterion, *lower), in_words(words, lower_words))
                .label(criterion.cells[*lower].value.span, "otherwise the same words")
                .help("say what an assessor sees or counts at each level");
        lower = i;
        lower_words = std::move(words);
    }
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
             .summary = "neighbouring levels differ in more than a word of degree",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
