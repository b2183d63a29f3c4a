// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A level that passes and wants more pieces than the artifact asks for.
#include "credsmith/base/unicode.h"
#include "credsmith/check/in_words.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"
#include "credsmith/repository/query.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <optional>

namespace credsmith::check::rubric {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view, std::int64_t> more{
    "`{}` are more than the artifact asks for, which is {}"};

/// A number of pieces, as it is written: "4 answers", "four answers".
struct Count {
    syntax::Range range;
    std::int64_t number;
};

bool starts_with_letter(std::string_view text) {
    return !text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) != 0;
}

/// Numbers in words are known for English.
std::optional<std::int64_t> number_of(std::string_view word, bool is_english) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && end == word.data() + word.size()) return number;
    const std::string folded = base::fold_case(word);
    for (std::size_t i = 2; is_english && i <= 12; ++i)
        if (in_words(i) == folded) return static_cast<std::int64_t>(i);
    return std::nullopt;
}

/// The counts of `unit` in a text: a number with the unit right behind it.
template <class Visit>
void for_each_count(std::string_view text, std::string_view unit, bool is_english,
                    const Visit& visit) {
    for (std::size_t at = text.find(unit); at != std::string_view::npos;
         at = text.find(unit, at + unit.size())) {
        const std::size_t end = at + unit.size();
        std::string_view before = text.substr(0, at);
        if (!before.ends_with(' ') || starts_with_letter(text.substr(end))) continue;
        before.remove_suffix(1);
        const std::size_t begin = before.find_last_of(" \n") + 1; // 0 if none stands there
        if (const auto number = number_of(before.substr(begin), is_english))
            visit(Count{{begin, end}, *number});
    }
}

std::optional<std::int64_t> most_pieces(const model::Quantity& quantity) {
    if (quantity.is_damaged || !quantity.unit || quantity.unit->empty()) return std::nullopt;
    if (quantity.max) return quantity.max->value;
    if (quantity.min) return quantity.min->value;
    return std::nullopt;
}

/// The cell of the level that passes, or nullptr if there is none.
const model::RichText* passing_cell(const model::Scale& scale, const model::Criterion& criterion) {
    const auto passing = repository::passing_level(scale, criterion);
    const auto cell = std::ranges::find(criterion.levels, passing);
    if (cell == criterion.levels.end()) return nullptr;
    return &criterion.cells[static_cast<std::size_t>(cell - criterion.levels.begin())].value;
}

void check_cell(const model::RichText& cell, const model::Quantity& quantity, bool is_english,
                const Reporter& report) {
    const auto most = most_pieces(quantity);
    if (!most) return;
    const std::string_view text = cell.markdown.text;
    for_each_count(text, quantity.unit->value, is_english, [&](const Count& count) {
        if (count.number <= *most) return;
        const std::string_view written =
            text.substr(count.range.begin, count.range.end - count.range.begin);
        report(model::span_inside(cell, count.range), more, written, *most)
            .label(quantity.span, "asked for here")
            .help("ask for as many as a candidate needs to pass");
    });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const bool is_english = find_word_list(subject.language, "numbers") != nullptr;
    for (const auto& [rubric, part, artifact] : repository::rubrics(subject.item)) {
        const model::Scale* const scale =
            repository::scale_of(subject.repository, subject.item, *rubric);
        if (scale == nullptr || artifact == nullptr || !artifact->quantity) continue;
        for (const model::Criterion& criterion : rubric->criteria)
            if (const model::RichText* const cell = passing_cell(*scale, criterion))
                check_cell(*cell, *artifact->quantity, is_english, report);
    }
}

} // namespace

extern constinit const Rule more_than_asked{
    .kind = {.slug = "rubric/more-than-asked",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "what passes can be shown with what is handed in",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::rubric
