// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A picture that says nothing to those who cannot see it.
#include "credsmith/check/rule.h"

namespace credsmith::check::links {
namespace {

using diagnostic::Message;

constexpr Message<> undescribed{"no words say what this picture shows"};

void check(const Subject<Picture>& subject, const Reporter& report) {
    if (subject.item.alt.find_first_not_of(' ') != std::string_view::npos) return;
    report(subject.item.span, undescribed)
        .help("say it for those who cannot see it: `alt: ...` beside `file`, and between the "
              "square brackets in Markdown");
}

} // namespace

extern constinit const Rule missing_alt_text{
    .kind = {.slug = "links/missing-alt-text",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "pictures have words for those who cannot see them",
             .since = "0.1.0"},
    .check = &check,
};

} // namespace credsmith::check::links
