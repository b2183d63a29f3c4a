// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rationale that is too short to give a reason.
#include "credsmith/base/counted.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string> short_one{"the rationale has only {}"};

constexpr std::size_t fewest_words = 50;

std::size_t words_in(const model::RichText& text) {
    std::size_t count = 0;
    for (const syntax::Prose& run : text.facts.prose)
        count += base::count_words(std::string_view{text.markdown.text}.substr(
            run.range.begin, run.range.end - run.range.begin));
    return count;
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const model::MaybeRichText& rationale = subject.item.rationale;
    if (!expects(subject.options, "rationale") || !rationale || rationale->empty()) return;
    if (rationale->is_file || !can_count_words(subject.language)) return;
    const std::size_t count = words_in(*rationale);
    if (count >= fewest_words) return;
    report(rationale->span, short_one, base::counted(count, "word"))
        .help("say in fifty or more what was found, with whom, and how far it carries here");
}

} // namespace

extern constinit const Rule short_rationale{
    .kind = {.slug = "research/short-rationale",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "the rationale has at least fifty words",
             .since = "0.1",
             .preset = Preset::strict},
    .check = &check,
};

} // namespace credsmith::check::research
