// SPDX-FileCopyrightText: credsmith contributors
// SPDX-License-Identifier: MIT
//
// A template that candidates are to use, and cannot find.
#include "credsmith/check/phrases.h"
#include "credsmith/check/rule.h"
#include "credsmith/model/fields/document.h"
#include "credsmith/model/walk.h"

#include <algorithm>

namespace credsmith::check::evidence {
namespace {

using diagnostic::Message;
using diagnostic::Severity;

constexpr Message<std::string_view> missing{"`{}` is linked nowhere"};

bool links_to_anything(const model::Artifact& artifact) {
    bool found = artifact.template_document.has_value();
    model::for_each<model::RichText>(
        artifact, [&](const model::RichText& text) { found = found || !text.facts.links.empty(); });
    return found;
}

/// Whether the credential offers a form anywhere: as the template of another artifact, or among its
/// resources.
bool offers_templates(const model::Credential& credential) {
    bool found = false;
    model::for_each<model::Template>(credential, [&](const model::Template&) { found = true; });
    model::for_each<model::Resource>(credential, [&](const model::Resource& resource) {
        found = found ||
                (resource.type && resource.type->value == model::ResourceType::template_document);
    });
    return found;
}

void check(const Subject<model::Artifact>& subject, const Reporter& report) {
    const model::Artifact& artifact = subject.item;
    const auto phrases = find_word_list(subject.language, "given-templates");
    if (!phrases || !artifact.description || artifact.description->is_file) return;
    if (links_to_anything(artifact)) return;
    if (subject.credential == nullptr || offers_templates(*subject.credential)) return;
    const AuthorText text{artifact.description->markdown.text, nullptr, &*artifact.description};
    for (const syntax::Range& range : phrases_in(text, *phrases)) {
        report(text.span(range.begin, range.end), missing,
               text.text.substr(range.begin, range.end - range.begin))
            .help("name its file, as in `template: {file: form.md}`, or link to it");
        return;
    }
}

} // namespace

extern constinit const Rule missing_template{
    .kind = {.slug = "evidence/missing-template",
             .stage = diagnostic::Stage::rule,
             .severity = diagnostic::always(Severity::warning),
             .summary = "a template that an artifact speaks of is linked",
             .since = "0.1",
             .preset = diagnostic::Preset::recommended},
    .check = &check,
};

} // namespace credsmith::check::evidence
