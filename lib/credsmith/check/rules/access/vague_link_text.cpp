// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A link whose words say nothing to those who hear them alone.
#include "credsmith/check/rule.h"
#include "credsmith/check/words.h"

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> vague{"a link that reads `{}` does not say where it leads"};

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const auto phrases = find_word_list(subject.language, "vague-links");
    if (!phrases) return;
    const model::RichText& text = subject.item;
    for (const syntax::MarkdownLink& link : text.facts.links) {
        if (link.is_image || phrases->match(link.text, 0) != link.text.size()) continue;
        report(model::span_inside(text, link.text_range), vague, link.text)
            .help("let the link read as the name of what it opens");
    }
}

} // namespace

extern constinit const Rule vague_link_text{
    .kind = {.slug = "access/vague-link-text",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "the words of a link say where it leads",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::access
