// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// The same tag twice.
#include "credsmith/base/unicode.h"
#include "credsmith/check/rule.h"
#include "credsmith/diagnostic/fixes.h"

#include <map>
#include <string>

namespace credsmith::check::metadata {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> repeated{"`{}` is listed twice"};

void check_texts(const model::Texts& texts, const Reporter& report) {
    std::map<std::string, const model::Text*> known;
    for (const model::Text& text : texts) {
        const auto [first, is_new] = known.try_emplace(base::fold_case(text.value), &text);
        if (is_new) continue;
        report(text.span, repeated, text.value)
            .label(first->second->span, "here")
            .help("take one of the two out")
            .fix(take_out(text.span, "take the second one out", diagnostic::Safety::safe));
    }
}

void check(const Subject<model::Credential>& subject, const Reporter& report) {
    check_texts(subject.item.audience, report);
    check_texts(subject.item.topics, report);
    check_texts(subject.item.tags, report);
}

} // namespace

extern constinit const Rule repeated_tag{
    .kind = {.slug = "metadata/repeated-tag",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "each tag, topic and audience is written once",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::metadata
