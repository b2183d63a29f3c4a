// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A translation of a text that has changed since.
#include "credsmith/check/rule.h"
#include "credsmith/repository/translations.h"

namespace credsmith::check::translation {
namespace {

using diagnostic::Message;
using diagnostic::Severity;
using repository::TranslationState;

constexpr Message<std::string, std::string_view> stale{
    "`{}` of `{}` has changed since it was translated"};

/// Another form was reported, and says nothing about the text.
bool is_digest(std::string_view source, std::string_view digest) {
    return source.size() == digest.size() &&
           source.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void check(const Subject<model::Translation>& subject, const Reporter& report) {
    if (!subject.item.original) return;
    const std::string_view id = id_of(subject.repository, *subject.item.original);
    for (const auto& section : translated_sections(subject.repository, subject.item)) {
        if (section.state != TranslationState::stale) continue;
        const model::MaybeText& source = section.written->value.source;
        const std::string digest = digest_of(section.original);
        if (!source || !is_digest(source->value, digest)) continue; // a finding of its own
        report(section.written->key.span, stale, section.original.key, id)
            .label(source->span, "made from another text")
            .help("bring the translation up to date, then write `" + digest + "` as its source")
            .fix({"write the source `" + digest + "`: the translation still says the same",
                  diagnostic::Safety::unsafe,
                  {diagnostic::ReplaceText{source->span, digest}}});
    }
}

} // namespace

extern constinit const Rule stale_text{
    .kind = {.slug = "translation/stale-text",
             .stage = diagnostic::Stage::rule,
             .severity = {Severity::note, Severity::warning, Severity::warning, Severity::warning},
             .summary = "a translation is made from the text that stands there now",
             .since = "0.1.0"},
    .check = &check,
};

} // namespace credsmith::check::translation
