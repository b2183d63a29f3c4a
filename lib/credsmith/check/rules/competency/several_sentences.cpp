// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A statement of a competency that goes on after its first sentence.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

namespace credsmith::check::competency {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> second{"`{}` begins a second sentence"};

constexpr auto closing_marks =
    std::to_array<std::string_view>({"\"", ")", "]", "'", "\u201D", "\u2019"});
constexpr auto opening_marks =
    std::to_array<std::string_view>({"\"", "(", "'", "\u201C", "\u2018"});

std::size_t skip_marks(std::string_view text, std::size_t offset,
                       std::span<const std::string_view> marks) {
    const auto stands_here = [&](std::string_view mark) {
        return text.substr(offset).starts_with(mark);
    };
    for (auto mark = std::ranges::find_if(marks, stands_here); mark != marks.end();
         mark = std::ranges::find_if(marks, stands_here))
        offset += mark->size();
    return offset;
}

bool starts_with_capital(std::string_view text) {
    if (text.empty()) return false;
    const std::string_view first = text.substr(0, base::decode_at(text, 0).length);
    return base::fold_case(first) != first;
}

/// Whether the dot at `dot` belongs to its word: `e.g.`, `vs.`, or the initial of a name.
bool belongs_to_word(std::string_view text, std::size_t dot, const WordList& abbreviations) {
    const std::size_t begin = text.find_last_of(" (\"", dot) + 1; // 0 if none stands there
    return dot - begin == 1 || abbreviations.match(text, begin) == dot;
}

/// Where a second sentence begins.
std::optional<std::size_t> second_sentence(std::string_view text, const WordList& abbreviations) {
    for (std::size_t i = text.find_first_of(".!?"); i != std::string_view::npos;
         i = text.find_first_of(".!?", i + 1)) {
        const std::size_t end = skip_marks(text, i + 1, closing_marks);
        if (!text.substr(end).starts_with(' ')) continue;
        const std::size_t begin = std::min(text.find_first_not_of(' ', end), text.size());
        const bool is_end =
            starts_with_capital(text.substr(skip_marks(text, begin, opening_marks)));
        if (is_end && (text[i] != '.' || !belongs_to_word(text, i, abbreviations))) return begin;
    }
    return std::nullopt;
}

void check(const Subject<model::Competency>& subject, const Reporter& report) {
    const model::MaybeText& statement = subject.item.statement;
    const auto abbreviations = find_word_list(subject.language, "abbreviations");
    if (!statement || !abbreviations) return;
    const std::string_view text = statement->value;
    const auto begin = second_sentence(text, *abbreviations);
    if (!begin) return;
    report(model::span_inside(*statement, *begin, text.size()), second,
           text.substr(*begin, text.find(' ', *begin) - *begin))
        .help(
            "keep what the educator does; how and why belong to the key method and the rationale");
}

} // namespace

extern constinit const Rule several_sentences{
    .kind = {.slug = "competency/several-sentences",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a competency is one sentence",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::competency
