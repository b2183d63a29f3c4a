// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A rationale that is too short to give a reason.
#include "credsmith/base/counted.h"
#include "credsmith/base/unicode.h"
#include "credsmith/check/expected.h"
#include "credsmith/check/plain_words.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

#include <string>

namespace credsmith::check::research {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::string> short_one{"the rationale has only {}"};

constexpr Parameter fewest_words =
    whole_number("fewest_words", 50, {2, 1000}, "how many words the rationale has at least");

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
    const std::size_t fewest = subject.options.whole_number(fewest_words);
    if (count >= fewest) return;
    report(rationale->span, short_one, base::counted(count, "word"))
        .help(fmt::format(
            "say in {} or more what was found, with whom, and how far it carries here", fewest));
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
    .parameters = {&fewest_words},
};

} // namespace credsmith::check::research
