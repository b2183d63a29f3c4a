// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A tag, topic or audience that is longer than a catalog takes.
#include "credsmith/check/length.h"
#include "credsmith/check/rule.h"

#include <fmt/format.h>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Preset;
using diagnostic::Severity;

constexpr Message<std::size_t> long_tag{"{} characters are no word to search for"};

constexpr Parameter most_characters =
    whole_number("most_characters", 254, {10, 254}, "how many characters a tag may have");

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    const std::size_t most = subject.options.whole_number(most_characters);
    for (const model::Texts* texts :
         {&subject.item.audience, &subject.item.topics, &subject.item.tags})
        for (const model::Text& text : *texts) {
            const std::size_t length = length_of(text.value);
            if (length <= most) continue;
            report(text.span, long_tag, length)
                .help(fmt::format("use at most {}; a sentence about it belongs to the summary",
                                  most));
        }
}

} // namespace

extern constinit const Rule long_tag{
    .kind = {.slug = "metadata/long-tag",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "each tag, topic and audience has at most 254 characters",
             .since = "0.1",
             .preset = Preset::recommended},
    .check = &check,
    .parameters = {&most_characters},
};

} // namespace credsmith::check::metadata
