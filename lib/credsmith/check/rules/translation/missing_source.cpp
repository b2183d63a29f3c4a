// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation that does not keep from which text it was made, so that nobody will see when that
// text changes.
#include "credsmith/check/rule.h"
#include "credsmith/repository/translations.h"

#include <fmt/format.h>

namespace credsmith::check::translation {
namespace {

constexpr diagnostic::Message<std::string> no_source{
    "`{}` does not say which text it was made from"};

void check(const Subject<model::Translation>& subject, const Reporter& report) {
    for (const auto& section : translated_sections(subject.repository, subject.item)) {
        if (section.state == repository::TranslationState::missing) continue;
        const model::TranslatedText& written = section.written->value;
        if (written.source || written.is_damaged) continue;
        const std::string digest = digest_of(section.original);
        report(section.written->key.span, no_source, section.original.key)
            .help(fmt::format("if it translates the text that stands there now, write `{0}` as its "
                              "source, in Markdown as `{{source={0}}}` behind the heading",
                              digest))
            .fix({"write the source `" + digest + "`: it translates the text of today",
                  diagnostic::Safety::unsafe,
                  {diagnostic::SetAttribute{written.span, "source", digest}}});
    }
}

} // namespace

extern constinit const Rule missing_source{
    .kind = {.slug = "translation/missing-source",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::while_unwritten,
             .summary = "a translation keeps from which text it was made",
             .since = "0.1.0"},
    .check = &check,
};

} // namespace credsmith::check::translation
