// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A heading that is two levels below the one before.
#include "credsmith/check/rule.h"

namespace credsmith::check::access {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<int, int> skipped{"this heading has {} `#`, and no heading with {} is above it"};

/// Headings inside a text begin with four `#`; what is above belongs to the credential.
constexpr int level_around = 3;

/// The `#` before the words of a heading. One that is underlined has none, and skips no level.
text::Span marks_of(const model::RichText& text, const syntax::Heading& heading) {
    const std::string_view before =
        std::string_view(text.markdown.text).substr(0, heading.range.begin);
    const std::size_t end = before.find_last_of('#') + 1;
    return model::span_inside(text, {end - static_cast<std::size_t>(heading.level), end});
}

void check(const Subject<model::RichText>& subject, const Reporter& report) {
    const model::RichText& text = subject.item;
    int above = level_around;
    for (const syntax::Heading& heading : text.facts.headings) {
        if (heading.level > above + 1) {
            const std::string marks(static_cast<std::size_t>(above) + 1, '#');
            report(model::span_inside(text, heading.range), skipped, heading.level,
                   heading.level - 1)
                .help("take away `#` until it is one level below what it belongs to")
                .fix({"write " + std::to_string(above + 1) + " `#`",
                      diagnostic::Safety::unsafe,
                      {diagnostic::ReplaceText{marks_of(text, heading), marks}}});
        }
        above = heading.level;
    }
}

} // namespace

extern constinit const Rule skipped_heading_level{
    .kind = {.slug = "access/skipped-heading-level",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "headings inside a text go down one level at a time",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::access
