// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// Candidates are asked to put names into what they hand in.
#include "credsmith/check/author_texts.h"
#include "credsmith/check/phrases.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"

#include <algorithm>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> asks{"`{}` asks for what can identify people"};

/// Where the sentence begins that holds `offset`.
std::size_t sentence_start(std::string_view text, std::size_t offset) {
    return text.find_last_of(".!?:;\n", offset) + 1; // npos + 1 is 0
}

/// Whether words such as "do not" stand before, in the same sentence.
bool is_negated(const AuthorText& text, std::size_t offset, const WordList& negations) {
    const std::size_t start = sentence_start(text.text, offset);
    return std::ranges::any_of(phrases_in(text, negations), [&](const syntax::Range& range) {
        return range.begin >= start && range.begin < offset;
    });
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const auto lists = find_word_lists(subject.language, "requests-for-names", "negations");
    if (!lists || !subject.item.submission) return;
    for_each_author_text(*subject.item.submission, [&](const AuthorText& text) {
        const auto& [requests, negations] = *lists;
        for (const syntax::Range& range : phrases_in(text, *requests))
            if (!is_negated(text, range.begin, *negations))
                report(text.span(range.begin, range.end), asks,
                       text.text.substr(range.begin, range.end - range.begin))
                    .help("ask for roles or initials, and let the platform know who hands in");
    });
}

} // namespace

extern constinit const Rule asks_for_names{
    .kind = {.slug = "evidence/asks-for-names",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "nothing that is handed in has to carry names",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
