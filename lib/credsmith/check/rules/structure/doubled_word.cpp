// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A small word that stands twice in a row.
#include "credsmith/base/unicode.h"
#include "credsmith/check/prose.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> doubled{"`{}` stands here twice"};

bool is_same_word(std::string_view first, std::string_view second) {
    return base::fold_case(first) == base::fold_case(second);
}

/// Looks through one run of prose, which `text` ends with; what stands before it is not looked at.
void check_run(const AuthorText& author_text, syntax::Range run, const WordList& never_doubled,
               const Reporter& report) {
    const std::string_view text = author_text.text.substr(0, run.end);
    for (auto word = never_doubled.find(text, run.begin); word;
         word = never_doubled.find(text, word->end)) {
        const std::size_t next = text.find_first_not_of(" \n", word->end);
        const auto end = never_doubled.match(text, next);
        const std::string_view first = text.substr(word->begin, word->end - word->begin);
        if (!end || !is_same_word(first, text.substr(next, *end - next))) continue;
        report(author_text.span(next, *end), doubled, text.substr(next, *end - next))
            .help("take one of the two away")
            .fix({"take the second one away",
                  diagnostic::Safety::safe,
                  {diagnostic::ReplaceText{author_text.span(word->end, *end), ""}}});
    }
}

void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const auto never_doubled = find_word_list(subject.language, "never-doubled");
    if (!never_doubled) return;
    for_each_prose(subject.item, [&](syntax::Range run) {
        check_run(subject.item, run, *never_doubled, report);
    });
}

} // namespace

extern constinit const Rule doubled_word{
    .kind = {.slug = "structure/doubled-word",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "no small word stands twice in a row",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::structure
