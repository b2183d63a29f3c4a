// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A sentence of a template that tells the author what to write, still there for the candidate.
#include "credsmith/check/phrases.h"
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

namespace credsmith::check::structure {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string_view> left_over{"`{}` is a sentence of the template"};

void check(const Subject<AuthorText>& subject, const Reporter& report) {
    const auto sentences = find_word_list(subject.language, "template-sentences");
    if (!sentences) return;
    for (const syntax::Range& range : phrases_in(subject.item, *sentences))
        report(subject.item.span(range.begin, range.end), left_over,
               subject.item.text.substr(range.begin, range.end - range.begin))
            .help("write what it asks for, and take it out");
}

} // namespace

extern constinit const Rule template_sentence{
    .kind = {.slug = "structure/template-sentence",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::warning, Severity::error, Severity::error, Severity::error},
             .summary = "no instruction of the template is left in a text",
             .since = "0.1",
             .preset = Preset::minimal},
    .check = &check,
};

} // namespace credsmith::check::structure
